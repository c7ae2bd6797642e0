import { Id } from "#shared/domain/id.ts";
import type { RecordRef } from "./ref.ts";
import type { Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";

/** The name of the text of a soort that has only one. */
const ENIGE = "tekst";

/**
 * The key in `teksten` of a text of a record: "ambitie-<id>", and for a soort with several "actie-<id>-probleem".
 */
export function tekstSleutel(soort: SoortNaam, id: string, tekst: string = ENIGE): string {
  return tekst === ENIGE ? `${soort}-${id}` : `${soort}-${id}-${tekst}`;
}

/** The text a key names, with the record it belongs to; null for a key of no soort. */
export function refVanTekst(sleutel: string): RecordRef | null {
  for (const { naam, teksten } of SOORTEN as readonly Soort[])
    for (const veld of teksten) {
      const [begin, eind] = [`${naam}-`, veld === ENIGE ? "" : `-${veld}`];
      if (!sleutel.startsWith(begin) || !sleutel.endsWith(eind)) continue;
      const id = sleutel.slice(begin.length, sleutel.length - eind.length);
      if (Id.safeParse(id).success) return { soort: naam as SoortNaam, id, veld };
    }
  return null;
}
