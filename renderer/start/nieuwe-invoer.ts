import type { Input } from "#shared/api/contract.ts";
import { leesGemeenten } from "../agenda/lees-gemeenten.ts";
import { leesJaar } from "../ui/lees-jaar.ts";

/** The wizard as it is being filled in: every field is what stands on the screen. */
export type Invoer = Readonly<{
  regio: string;
  /** Null follows the region. */
  titel: string | null;
  centrumgemeente: string;
  gemeenten: string;
  beleidVanaf: string;
  uitvoeringVanaf: string;
  raamwerk: string;
}>;

export type Fouten = Partial<Record<keyof Invoer, string>>;

const MAX_GEMEENTEN = 100;

/** An empty wizard; both periods start this year. */
export function legeInvoer(jaar: number, raamwerk: string): Invoer {
  return {
    regio: "",
    titel: null,
    centrumgemeente: "",
    gemeenten: "",
    beleidVanaf: String(jaar),
    uitvoeringVanaf: String(jaar),
    raamwerk,
  };
}

/** The title as typed, or the one that follows from the region. */
export function titelVan({ titel, regio }: Pick<Invoer, "titel" | "regio">): string {
  return titel ?? (regio.trim() === "" ? "" : `Meerjarenagenda ${regio.trim()}`);
}

/** What is wrong with each field, as a sentence with a next step; empty when all is well. */
export function controleerInvoer(invoer: Invoer): Fouten {
  const fouten: Fouten = {};
  const gemeenten = leesGemeenten(invoer.gemeenten);
  if (invoer.regio.trim() === "") fouten.regio = "Vul de naam van uw regio in, bijvoorbeeld Midden-Limburg.";
  if (invoer.titel?.trim() === "") fouten.titel = "Geef de agenda een titel.";
  if (gemeenten.length > MAX_GEMEENTEN)
    fouten.gemeenten = `Dit zijn ${gemeenten.length} gemeenten. Houd er hooguit ${MAX_GEMEENTEN} over.`;
  const telang = gemeenten.find((naam) => naam.length > 200);
  if (telang)
    fouten.gemeenten = `De naam ‘${telang.slice(0, 40)}…’ is te lang. Zet elke gemeente op een eigen regel.`;
  for (const veld of ["beleidVanaf", "uitvoeringVanaf"] as const)
    if (leesJaar(invoer[veld]) === null) fouten[veld] = "Typ een jaar tussen 2000 en 2100.";
  return fouten;
}

/** The request for a filled-in wizard without faults. The centrumgemeente is one of the gemeenten, so it joins them. */
export function toRequest(invoer: Invoer): Input<"agenda/nieuw">["invoer"] {
  const centrum = invoer.centrumgemeente.trim();
  const gemeenten = leesGemeenten(invoer.gemeenten);
  const staatErin = gemeenten.some(
    (naam) => naam.localeCompare(centrum, "nl", { sensitivity: "base" }) === 0,
  );
  return {
    regio: invoer.regio.trim(),
    titel: titelVan(invoer).trim(),
    centrumgemeente: centrum,
    gemeenten: centrum === "" || staatErin ? gemeenten : [centrum, ...gemeenten],
    beleidVanaf: leesJaar(invoer.beleidVanaf) ?? 0,
    uitvoeringVanaf: leesJaar(invoer.uitvoeringVanaf) ?? 0,
    raamwerk: invoer.raamwerk,
  };
}

/** A file name for a title, without what Windows forbids in names. */
export function bestandsnaamVoor(titel: string, extensie: string): string {
  const kaal = titel
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<![. ])[. ]+$/u, "");
  return `${kaal.slice(0, 120) || "Meerjarenagenda"}${extensie}`;
}
