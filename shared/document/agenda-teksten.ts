import type { RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { recordsVan, soortMet } from "./agenda-lijsten.ts";
import type { RecordRef } from "./ref.ts";
import type { Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";
import { refVanTekst, tekstSleutel } from "./tekst-sleutel.ts";

/** A text with the record and the field it belongs to. */
export type AgendaTekst = Readonly<{ ref: RecordRef; sleutel: string; tekst: RichText }>;

/** The texts of everything that is in the agenda now, in its order; the text of a removed record is not among them. */
export function tekstenVan(agenda: Agenda): AgendaTekst[] {
  return (SOORTEN as readonly Soort[]).flatMap((soort) => {
    if (soort.teksten.length === 0) return [];
    const naam = soort.naam as SoortNaam;
    return idsVan(agenda, naam).flatMap((id) =>
      soort.teksten.flatMap((veld): AgendaTekst[] => {
        const sleutel = tekstSleutel(naam, id, veld);
        const tekst = agenda.teksten[sleutel];
        return tekst ? [{ ref: { soort: naam, id, veld }, sleutel, tekst }] : [];
      }),
    );
  });
}

/** The ids of a soort an agenda says something about: for one by id, a text can be there before its record. */
export function idsVan(agenda: Agenda, naam: SoortNaam): string[] {
  const soort = soortMet(naam);
  const ids = recordsVan(agenda, soort).map((record) => String(record[soort.idVeld]));
  if (soort.vorm === "lijst") return ids;
  const metTekst = Object.keys(agenda.teksten).flatMap((sleutel) => {
    const ref = refVanTekst(sleutel);
    return ref?.soort === naam ? [ref.id] : [];
  });
  return [...new Set([...ids, ...metTekst])].sort();
}
