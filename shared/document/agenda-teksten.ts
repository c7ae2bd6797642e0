import { Geheugen } from "#shared/domain/geheugen.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { lijstVan, recordsVan, soortMet } from "./agenda-lijsten.ts";
import type { RecordRef } from "./ref.ts";
import type { Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";
import { refVanTekst, tekstSleutel } from "./tekst-sleutel.ts";

/** A text with the record and the field it belongs to. */
export type AgendaTekst = Readonly<{ ref: RecordRef; sleutel: string; tekst: RichText }>;

const MET_TEKST = (SOORTEN as readonly Soort[]).filter(({ teksten }) => teksten.length > 0);
const gelezen = new Geheugen<readonly AgendaTekst[]>();

/** The texts of everything that is in the agenda now, in its order; the text of a removed record is not among them. */
export function tekstenVan(agenda: Agenda): readonly AgendaTekst[] {
  const lijsten = MET_TEKST.map((soort) => lijstVan(agenda, soort));
  return gelezen.van([agenda.teksten, ...lijsten], () =>
    MET_TEKST.flatMap((soort) => leesTeksten(agenda, soort)),
  );
}

function leesTeksten(agenda: Agenda, soort: Soort): AgendaTekst[] {
  return plekkenVan(agenda, soort).flatMap(({ ref, sleutel }) => {
    const tekst = agenda.teksten[sleutel];
    return tekst ? { ref, sleutel, tekst } : [];
  });
}

type Plek = Omit<AgendaTekst, "tekst">;
const plekken = new WeakMap<object, readonly Plek[]>();

/** Where the records of a soort can have a text; remembered for a list, which alone tells which records there are. */
function plekkenVan(agenda: Agenda, soort: Soort): readonly Plek[] {
  const naam = soort.naam as SoortNaam;
  const lees = (): Plek[] =>
    idsVan(agenda, naam).flatMap((id) =>
      soort.teksten.map((veld) => ({
        ref: { soort: naam, id, veld },
        sleutel: tekstSleutel(naam, id, veld),
      })),
    );
  return soort.vorm === "lijst" ? onthoud(plekken, lijstVan(agenda, soort), lees) : lees();
}

/** The ids of a soort an agenda says something about: for one by id, a text can be there before its record. */
export function idsVan(agenda: Agenda, naam: SoortNaam): string[] {
  const soort = soortMet(naam);
  const ids = recordsVan(agenda, soort).map((record) => String(record[soort.idVeld]));
  if (soort.vorm === "lijst") return ids;
  const begin = `${naam}-`;
  const bekend = new Set(ids);
  const metTekst = Object.keys(agenda.teksten).flatMap((sleutel) => {
    if (!sleutel.startsWith(begin) || bekend.has(sleutel.slice(begin.length))) return [];
    const ref = refVanTekst(sleutel);
    return ref?.soort === naam ? [ref.id] : [];
  });
  return [...new Set([...ids, ...metTekst])].sort();
}
