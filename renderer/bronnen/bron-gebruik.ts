import { somOp } from "#shared/controle/per-item.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { type Ref, zelfdeRecord } from "#shared/document/ref.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
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
  return actiesMet(acties, partnerId).length;
}

/** Who refers to a partner, as a sentence that names the acties; empty when nobody does. */
export function verwijzers(acties: readonly Actie[], partnerId: string): string {
  const namen = actiesMet(acties, partnerId).map((actie) => `‘${naamVanActie(actie)}’`);
  if (namen.length === 0) return "";
  const genoemd = namen.slice(0, GENOEMD);
  const rest = namen.length - genoemd.length;
  const lijst = somOp(rest > 0 ? [...genoemd, `${rest} andere`] : genoemd);
  return namen.length === 1
    ? `De actie ${lijst} verwijst er nog naar.`
    : `De acties ${lijst} verwijzen er nog naar.`;
}

/** So many acties are named; more are counted. */
const GENOEMD = 3;

const actiesMet = (acties: readonly Actie[], partnerId: string): Actie[] =>
  acties.filter(({ trekker, partners }) => trekker === partnerId || partners.includes(partnerId));

/** How many texts, in words. */
export function inTeksten(aantal: number): string {
  if (aantal === 0) return "nog niet gebruikt";
  return aantal === 1 ? "in 1 tekst" : `in ${aantal} teksten`;
}
