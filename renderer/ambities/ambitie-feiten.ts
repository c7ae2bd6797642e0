import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie, Prioriteit } from "#shared/domain/ambitie.ts";

export const PRIORITEIT_NAMEN: Readonly<Record<Prioriteit, string>> = {
  hoog: "Hoog",
  middel: "Middel",
  laag: "Laag",
};

/** How an ambitie is called where it has no title yet. */
export const naamVanAmbitie = ({ titel }: Pick<Ambitie, "titel">): string =>
  titel.trim() || "Ambitie zonder titel";

/** The acties of an ambitie, in their order. */
export function actiesVan(acties: readonly Actie[], ambitieId: string): Actie[] {
  return acties.filter((actie) => actie.ambitieId === ambitieId);
}

/** What an ambitie still misses, in words; empty when the thread is whole. */
export function gatenVan(ambitie: Ambitie, aantalActies: number): string[] {
  return [
    ...(ambitie.vragen.length === 0 ? ["nog geen grond"] : []),
    ...(aantalActies === 0 ? ["nog geen actie"] : []),
  ];
}

/** Writes "1 actie", "3 acties". */
export const telActies = (aantal: number): string => (aantal === 1 ? "1 actie" : `${aantal} acties`);

/** Writes "1 antwoord", "3 antwoorden". */
export const telAntwoorden = (aantal: number): string =>
  aantal === 1 ? "1 antwoord" : `${aantal} antwoorden`;

/** The facts of an ambitie in one line: "tot 2028 · prioriteit hoog · jongeren, ouderen". */
export function feitenregel(ambitie: Ambitie, namen: (ids: readonly string[]) => readonly string[]): string {
  return [
    ambitie.termijn === null ? "" : `tot en met ${ambitie.termijn}`,
    ambitie.prioriteit === null ? "" : `prioriteit ${ambitie.prioriteit}`,
    namen([...ambitie.doelgroepen, ...ambitie.sectoren]).join(", "),
  ]
    .filter((deel) => deel !== "")
    .join(" · ");
}
