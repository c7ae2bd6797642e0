import type { Agenda } from "#shared/document/agenda.ts";
import { recordsVan, recordVan, soortMet } from "#shared/document/agenda-lijsten.ts";
import { formatRef, type RecordRef } from "#shared/document/ref.ts";
import type { Plain, Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { redenVan } from "#shared/domain/antwoord.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";
import { alleRegels } from "#shared/tekst/gelezen-tekst.ts";

/** One thing that can be found. `bron` holds what it was made from: as long as that stays the same, so does the stuk. */
export type Stuk = Readonly<{
  /** Its ref as one line. */
  sleutel: string;
  ref: RecordRef;
  titel: string;
  /** What stands behind a hit, for example "Antwoord 3". */
  bij: string;
  bron: readonly unknown[];
  /** The running text, only asked for when the stuk is new or changed. */
  tekst: () => string;
}>;

/** Everything in an agenda that can be found: the vragen of the raamwerk with their answers, then every record. */
export function stukkenVan(agenda: Agenda, raamwerk: Raamwerk): Stuk[] {
  return [...vragen(agenda, raamwerk), ...SOORTEN.flatMap((soort) => records(agenda, soort))];
}

function vragen({ antwoorden, teksten }: Agenda, raamwerk: Raamwerk): Stuk[] {
  return raamwerk.vragen.map((vraag) => {
    const tekst = teksten[tekstSleutel("antwoord", vraag.id)];
    const reden = redenVan(antwoorden[vraag.id]?.triage ?? { kind: "open" });
    return stuk({ soort: "antwoord", id: vraag.id }, vraag.kop, {
      bij: `${tekst ? "Antwoord" : "Vraag"} ${vraag.nummer}`,
      bron: [vraag, tekst, reden],
      tekst: () => regels([...gelezen(tekst), reden, vraag.vraag]),
    });
  });
}

/** The records of one soort; what is kept by id goes with the vraag it belongs to. */
function records(agenda: Agenda, soort: Soort): Stuk[] {
  if (soort.vorm === "per-id") return [];
  const naam = soort.naam as SoortNaam;
  return recordsVan(agenda, soort).map((record: Plain) => {
    const id = String(record[soort.idVeld]);
    const teksten = soort.teksten.map((veld) => agenda.teksten[tekstSleutel(naam, id, veld)]);
    const bij = soort.kenmerk(record, (ander, anderId) => titelVan(agenda, ander as SoortNaam, anderId));
    return stuk({ soort: naam, id }, soort.titel(record, null).trim() || soort.naamloos, {
      bij,
      bron: [record, bij, ...teksten],
      tekst: () => regels([...teksten.flatMap(gelezen), ...soort.zoekregels(record)]),
    });
  });
}

function titelVan(agenda: Agenda, naam: SoortNaam, id: string): string {
  const soort = soortMet(naam);
  const record = recordVan(agenda, soort, id);
  return record ? soort.titel(record, null).trim() : "";
}

const stuk = (ref: RecordRef, titel: string, rest: Pick<Stuk, "bij" | "bron" | "tekst">): Stuk => ({
  sleutel: formatRef(ref),
  ref,
  titel: zichtbareTekens(titel),
  ...rest,
});

const gelezen = (tekst: RichText | undefined): readonly string[] => (tekst ? [alleRegels(tekst)] : []);
const regels = (delen: readonly string[]): string =>
  zichtbareTekens(delen.filter((deel) => deel !== "").join("\n"));
