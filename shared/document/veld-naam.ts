import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { Agenda } from "./agenda.ts";
import { soortMet } from "./agenda-lijsten.ts";
import { naamVan } from "./naam-van.ts";
import { AGENDA_OPSLAG, AGENDA_VELD_UITLEG } from "./opgeslagen-velden.ts";
import { type Ref, RefSchema } from "./ref.ts";
import type { Opslag } from "./schrijf-velden.ts";
import type { VeldUitleg, Verwijzing } from "./soorten/soort.ts";

/** How a reader knows the field or text of a Ref, with the entry it names: "bedrag 2027". */
export function veldNaam(ref: Ref): string {
  const uitleg = uitlegVan(ref);
  const naam = typeof uitleg === "object" ? uitleg.naam : (uitleg ?? "");
  return ref.lid !== undefined && opslagVan(ref).records.includes(ref.veld ?? "")
    ? `${naam} ${ref.lid}`
    : naam;
}

/** The value of a field, not of a text, as a reader would write it; what it refers to goes by its name. */
export function waardeTekst(ref: Ref, waarde: unknown, agenda: Agenda, raamwerk: Raamwerk | null): string {
  if (waarde === null || waarde === undefined) return "";
  const uitleg = uitlegVan(ref);
  if (typeof uitleg === "object") return uitleg.schrijf(waarde);
  const verwijzing = verwijzingVan(ref);
  if (verwijzing) return naamVanDoel(verwijzing, waarde, agenda, raamwerk);
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return String(waarde);
}

function naamVanDoel(
  { naar, wat }: Verwijzing,
  waarde: unknown,
  agenda: Agenda,
  raamwerk: Raamwerk | null,
): string {
  const weg = `${wat} die er niet meer is`;
  if ("raamwerk" in naar) {
    const gevonden = raamwerk?.[naar.raamwerk].find(({ id }) => id === waarde);
    return gevonden ? ("kop" in gevonden ? gevonden.kop : gevonden.naam) : weg;
  }
  const doelen = typeof waarde === "string" ? naar.map((soort) => ({ soort, id: waarde })) : [waarde];
  const namen = doelen.flatMap((doel) => {
    const ref = RefSchema.safeParse(doel);
    return (ref.success && naamVan(ref.data, agenda, raamwerk).naam) || [];
  });
  return namen[0] ?? weg;
}

function uitlegVan({ soort, veld = "" }: Ref): VeldUitleg | undefined {
  if (soort === "agenda") return AGENDA_VELD_UITLEG[veld];
  return soort === "totaal" ? undefined : soortMet(soort).velden[veld];
}

const opslagVan = ({ soort }: Ref): Opslag =>
  soort === "agenda" || soort === "totaal" ? AGENDA_OPSLAG : soortMet(soort);

const verwijzingVan = ({ soort, veld = "" }: Ref): Verwijzing | undefined =>
  soort === "agenda" || soort === "totaal" ? undefined : soortMet(soort).verwijzingen[veld];
