import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { type Ref, zelfdeRecord } from "#shared/document/ref.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";

/** Where every bron is cited: each record once, in the order of the agenda. */
export function bronGebruik(agenda: Agenda): ReadonlyMap<string, readonly Ref[]> {
  const gebruik = new Map<string, Ref[]>();
  for (const { ref, tekst } of tekstenVan(agenda))
    for (const bronId of new Set(geciteerdeBronnen(tekst))) {
      const refs = gebruik.get(bronId) ?? [];
      if (!refs.some((bekend) => zelfdeRecord(bekend, ref))) refs.push({ soort: ref.soort, id: ref.id });
      gebruik.set(bronId, refs);
    }
  return gebruik;
}

/** In how many acties a partner pulls or joins. */
export function partnerGebruik(acties: readonly Actie[], partnerId: string): number {
  return acties.filter(({ trekker, partners }) => trekker === partnerId || partners.includes(partnerId))
    .length;
}

/** How many texts, in words. */
export function inTeksten(aantal: number): string {
  if (aantal === 0) return "nog niet gebruikt";
  return aantal === 1 ? "in 1 tekst" : `in ${aantal} teksten`;
}
