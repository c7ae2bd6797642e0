import { formatRef, type Ref } from "#shared/document/ref.ts";
import type { Deel, Gelezen, Onderzocht } from "./delen.ts";
import type { Bevinding, Ernst, Groep, Signalering } from "./signalering.ts";

type Definitie<D extends Deel, B extends Bevinding> = Readonly<{
  id: string;
  ernst: Ernst;
  /** The kind of next step it asks for. */
  groep: Groep;
  /** The words of the link to the next step. */
  verder: string;
  /** The sentence for several findings at once. */
  samen: (aantal: number) => string;
  /** Where the step is taken, when that is not where it was found. */
  waar?: Ref;
  /** Everything it looks at: it runs again only when one of these changed. */
  leest: readonly D[];
  zoek: (gelezen: Gelezen<D>) => readonly B[];
}>;

/** One small pure check, and everything there is to know of it. */
export type Regel<B extends Bevinding = Bevinding> = Readonly<
  Omit<Definitie<Deel, B>, "zoek"> & { zoek: (onderzocht: Onderzocht) => readonly B[] }
>;

/** Defines a rule; it can look at nothing but the slices it names. */
export function regel<const D extends Deel, B extends Bevinding>(definitie: Definitie<D, B>): Regel<B> {
  return definitie as unknown as Regel<B>;
}

/** A finding with the rule it comes from. */
export function signaleer<B extends Bevinding>(regel: Regel<B>, bevinding: B): Signalering<B> {
  const { id, ernst, groep, verder, waar } = regel;
  const { ref } = bevinding;
  return { ...bevinding, id: `${id}:${formatRef(ref)}`, regel: id, ernst, groep, verder, naar: waar ?? ref };
}
