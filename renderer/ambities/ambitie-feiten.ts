import type { Actie } from "#shared/domain/actie.ts";
import { type Ambitie, PRIORITEIT_NAMEN } from "#shared/domain/ambitie.ts";
import { formatBegroot } from "#shared/domain/begroot.ts";
import { type Begroting, heeftGeld, postenVanActie } from "#shared/domain/begroting.ts";

/** The acties of an ambitie, in their order. */
export function actiesVan(acties: readonly Actie[], ambitieId: string): Actie[] {
  return acties.filter((actie) => actie.ambitieId === ambitieId);
}

const hebbenGeld = (acties: readonly Actie[], begroting: Begroting): boolean =>
  acties.some(({ id }) => heeftGeld(begroting, id));

/** What follows from an ambitie in one line: "3 acties, € 120.000"; empty without acties. */
export function gevolgregel(acties: readonly Actie[], begroting: Begroting): string {
  if (acties.length === 0) return "";
  if (!hebbenGeld(acties, begroting)) return telActies(acties.length);
  const posten = acties.flatMap(({ id }) => postenVanActie(begroting, id));
  return `${telActies(acties.length)}, ${formatBegroot(posten, begroting.jaren)}`;
}

/** Writes "1 actie", "3 acties". */
const telActies = (aantal: number): string => (aantal === 1 ? "1 actie" : `${aantal} acties`);

/** Writes "1 antwoord", "3 antwoorden". */
export const telAntwoorden = (aantal: number): string =>
  aantal === 1 ? "1 antwoord" : `${aantal} antwoorden`;

/** The facts of an ambitie in one line: "tot 2028 · prioriteit hoog · jongeren, ouderen". */
export function feitenregel(ambitie: Ambitie, namen: (ids: readonly string[]) => readonly string[]): string {
  return [
    ambitie.termijn === null ? "" : `tot en met ${ambitie.termijn}`,
    ambitie.prioriteit === null ? "" : `prioriteit ${PRIORITEIT_NAMEN[ambitie.prioriteit].toLowerCase()}`,
    namen([...ambitie.doelgroepen, ...ambitie.sectoren]).join(", "),
  ]
    .filter((deel) => deel !== "")
    .join(" · ");
}
