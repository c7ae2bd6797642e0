import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVanSoort } from "#shared/document/agenda-teksten.ts";
import type { Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import type { GekozenRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";

type Begroting = Agenda["begroting"];

/**
 * A slice of what rules look at: a field or list of the agenda, one of its begroting, the texts of one soort, or the
 * raamwerk.
 */
export type Deel =
  | Exclude<keyof Agenda, "begroting">
  | `begroting.${keyof Begroting}`
  | `teksten.${SoortNaam}`;

/** What rules look at; `raamwerk` is absent when this app does not have the version of the agenda. */
export type Onderzocht = Readonly<{ agenda: Agenda; raamwerk: Raamwerk | undefined }>;

/** What a rule that reads these slices gets to see. */
export type Gelezen<D extends Deel> = Readonly<{
  agenda: Pick<Agenda, Extract<D, keyof Agenda> | TekstenVan<D>> &
    Readonly<{ begroting: Pick<Begroting, Extract<keyof Begroting, VanBegroting<D>>> }>;
}> &
  ("raamwerk" extends D ? Pick<Onderzocht, "raamwerk"> : unknown);

type TekstenVan<D extends Deel> = D extends `teksten.${SoortNaam}` ? "teksten" : never;
type VanBegroting<D extends Deel> = D extends `begroting.${infer Veld}` ? Veld : never;

/** An agenda with its raamwerk, to look at; an unknown raamwerk is not held against it. */
export const onderzoek = (agenda: Agenda, gekozen: GekozenRaamwerk): Onderzocht => ({
  agenda,
  raamwerk: gekozen.kind === "bekend" ? gekozen.raamwerk : undefined,
});

/** One slice; the same object as long as nothing in it changed. */
export function leesDeel({ agenda, raamwerk }: Onderzocht, deel: Deel): unknown {
  if (deel === "raamwerk") return raamwerk ?? agenda.raamwerk;
  const [groep, veld] = deel.split(".");
  if (veld === undefined) return agenda[deel as keyof Agenda];
  return groep === "teksten"
    ? tekstenVanSoort(agenda, veld as SoortNaam)
    : agenda[groep as "begroting"][veld as keyof Begroting];
}

/** The slice that holds the records of a soort. */
export const deelVan = ({ groep, lijst }: Soort): Deel =>
  (groep === null ? lijst : `${groep}.${lijst}`) as Deel;

/** The slices that tell which texts there are, and what is in them. */
export const TEKSTDELEN: readonly Deel[] = [
  "teksten",
  ...(SOORTEN as readonly Soort[]).filter(({ teksten }) => teksten.length > 0).map(deelVan),
];
