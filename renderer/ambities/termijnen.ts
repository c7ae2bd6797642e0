import type { Ambitie } from "#shared/domain/ambitie.ts";
import { BELEIDSJAREN } from "#shared/domain/periode.ts";

/** The years of the beleidsagenda, and every other year that one of these ambities has. */
export function termijnen(vanaf: number, ambities: readonly Pick<Ambitie, "termijn">[]): number[] {
  const genoemd = ambities.flatMap(({ termijn }) => (termijn === null ? [] : [termijn]));
  const eigen = Array.from({ length: BELEIDSJAREN }, (_, index) => vanaf + index);
  return [...new Set([...eigen, ...genoemd])].sort((links, rechts) => links - rechts);
}

/** The same, to choose from. */
export const noemTermijnen = (vanaf: number, ambities: readonly Pick<Ambitie, "termijn">[]) =>
  termijnen(vanaf, ambities).map((jaar) => ({ id: String(jaar), label: String(jaar) }));
