import type { Onderdeel } from "./onderdelen.mjs";

type Slot = Readonly<{ packages: Readonly<Record<string, unknown>> }>;
type Component = Readonly<{
  name: string;
  purl?: string;
  licenses: readonly unknown[];
  hashes?: readonly Readonly<{ alg: string; content: string }>[];
}>;
type Regel = Readonly<{ ref: string; dependsOn: readonly string[] }>;

export function sbom(
  onderdelen: readonly Onderdeel[],
  slot: Slot,
): Readonly<{ components: readonly Component[]; dependencies: readonly Regel[] }>;
