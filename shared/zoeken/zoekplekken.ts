import type { Agenda } from "#shared/document/agenda.ts";
import { recordVan, soortMet } from "#shared/document/agenda-lijsten.ts";
import { DE_AGENDA, formatRef, type RecordRef, type Ref } from "#shared/document/ref.ts";
import { AGENDA_WOORDVELDEN } from "#shared/document/soorten/agenda-velden.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { stukkenVan } from "./stukken.ts";

/** A place in which words can be found and replaced: a text, or a field that holds words. */
export type Zoekplek = Readonly<{ sleutel: string; ref: Ref; waarde: RichText | string }>;

/** Every such place of an agenda that holds something, in the order in which a reader comes across them. */
export function zoekplekken(agenda: Agenda, raamwerk: Raamwerk): Zoekplek[] {
  const vanAgenda = AGENDA_WOORDVELDEN.map((veld) => veldplek({ ...DE_AGENDA, veld }, agenda[veld]));
  return [...vanAgenda, ...stukkenVan(agenda, raamwerk).flatMap(({ ref }) => vanRecord(agenda, ref))].filter(
    ({ waarde }) => waarde !== "",
  );
}

function vanRecord(agenda: Agenda, { soort: naam, id }: RecordRef): Zoekplek[] {
  const soort = soortMet(naam);
  const record = recordVan(agenda, soort, id);
  const velden = soort.woordvelden.map(({ veld, lees }) =>
    veldplek({ soort: naam, id, veld }, lees(record?.[veld])),
  );
  const teksten = soort.teksten.flatMap((veld): Zoekplek[] => {
    const sleutel = tekstSleutel(naam as SoortNaam, id, veld);
    const waarde = agenda.teksten[sleutel];
    return waarde ? [{ sleutel, ref: { soort: naam, id, veld }, waarde }] : [];
  });
  return [...velden, ...teksten];
}

/** The key of a field cannot be that of a text: it holds a slash. */
const veldplek = (ref: Ref, waarde: string): Zoekplek => ({ sleutel: formatRef(ref), ref, waarde });
