import type { Agenda } from "#shared/document/agenda.ts";
import { ONDERDEEL_KORT, type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import type { Plek } from "../state/plek.ts";

const SCHERMEN: Readonly<Record<Plek["scherm"], string>> = {
  overzicht: "Overzicht",
  signaleringen: "Signaleringen",
  agendagegevens: "Gegevens van de agenda",
  versies: "Versies",
  vragen: "Vragen",
  triage: "Triage",
  hoofdstukken: "Hoofdstukken",
  ambities: "Ambities",
  acties: "Uitvoering",
  begroting: "Begroting",
  bronnen: "Bibliotheek",
  partners: "Partners",
  afkortingen: "Afkortingen",
};

/** What a place is called, and the kind of place; null when what was there is gone. */
export function plekNaam(
  plek: Plek,
  agenda: Agenda,
  raamwerk: Raamwerk,
): Readonly<{ naam: string; bij: string }> | null {
  const scherm = SCHERMEN[plek.scherm];
  if (plek.scherm === "triage") return { naam: ONDERDEEL_KORT[plek.onderdeel], bij: "Triage" };
  if (plek.scherm === "vragen") {
    const vraag = plek.id === null ? undefined : vraagById(raamwerk, plek.id);
    if (plek.id !== null && !vraag) return null;
    if (!vraag) return { naam: ONDERDEEL_KORT[plek.onderdeel], bij: "Vragen" };
    return { naam: vraag.kop, bij: `Vraag ${vraag.nummer}` };
  }
  if (!("id" in plek) || plek.id === null) return { naam: scherm, bij: "" };
  const naam = naamVan(plek.scherm, plek.id, agenda);
  return naam === undefined ? null : { naam: naam.trim() || "zonder titel", bij: scherm };
}

function naamVan(scherm: Plek["scherm"], id: string, agenda: Agenda): string | undefined {
  const { begroting } = agenda;
  const heeftId = (record: { readonly id: string }) => record.id === id;
  switch (scherm) {
    case "hoofdstukken":
      return agenda.hoofdstukken.find(heeftId)?.titel;
    case "ambities":
      return agenda.ambities.find(heeftId)?.titel;
    case "acties":
      return agenda.acties.find(heeftId)?.titel;
    case "begroting":
      return [...begroting.posten, ...begroting.blokken].find(heeftId)?.naam;
    case "bronnen":
      return agenda.bronnen.find(heeftId)?.titel;
    case "partners":
      return agenda.partners.find(heeftId)?.naam;
    case "afkortingen":
      return agenda.afkortingen.find(heeftId)?.afkorting;
    default:
      return undefined;
  }
}
