import type { Plaats } from "#shared/controle/signalering.ts";
import { tekstenVanAgenda } from "#shared/controle/teksten-van-agenda.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";

/** Where every bron is cited: each record once, in the order of the agenda. */
export function bronGebruik(agenda: Agenda): ReadonlyMap<string, readonly Plaats[]> {
  const gebruik = new Map<string, Plaats[]>();
  for (const { plaats, tekst } of tekstenVanAgenda(agenda))
    for (const bronId of new Set(geciteerdeBronnen(tekst))) {
      const plaatsen = gebruik.get(bronId) ?? [];
      if (!plaatsen.some((bekend) => zelfde(bekend, plaats))) plaatsen.push(plaats);
      gebruik.set(bronId, plaatsen);
    }
  return gebruik;
}

/** In how many acties a partner pulls or joins. */
export function partnerGebruik(acties: readonly Actie[], partnerId: string): number {
  return acties.filter(({ trekker, partners }) => trekker === partnerId || partners.includes(partnerId))
    .length;
}

/** The name of a place as a reader knows it: "Vraag 6: Werkenden die hun baan kunnen verliezen". */
export function naamVanPlaats(plaats: Plaats, agenda: Agenda, raamwerk: Raamwerk): string {
  switch (plaats.soort) {
    case "vraag": {
      const vraag = vraagById(raamwerk, plaats.id);
      return vraag ? `Vraag: ${vraag.kop}` : "Een vraag van een ander raamwerk";
    }
    case "hoofdstuk":
      return `Hoofdstuk: ${titelVan(agenda.hoofdstukken, plaats.id)}`;
    case "ambitie":
      return `Ambitie: ${titelVan(agenda.ambities, plaats.id)}`;
    case "actie":
      return `Actie: ${titelVan(agenda.acties, plaats.id)}`;
    default:
      return "Elders in de agenda";
  }
}

/** How many texts, in words. */
export function inTeksten(aantal: number): string {
  if (aantal === 0) return "nog niet gebruikt";
  return aantal === 1 ? "in 1 tekst" : `in ${aantal} teksten`;
}

function titelVan(lijst: readonly { id: string; titel: string }[], id: string): string {
  const titel = lijst.find((record) => record.id === id)?.titel.trim() ?? "";
  return titel === "" ? "zonder titel" : titel;
}

function zelfde(links: Plaats, rechts: Plaats): boolean {
  return links.soort === rechts.soort && "id" in links && "id" in rechts && links.id === rechts.id;
}
