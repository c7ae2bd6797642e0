import { Geheugen } from "#shared/domain/geheugen.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { lijstVan, recordsVan, soortMet } from "./agenda-lijsten.ts";
import type { RecordRef } from "./ref.ts";
import type { Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";
import { refVanTekst, tekstSleutel } from "./tekst-sleutel.ts";

/** A text with the record and the field it belongs to. */
export type AgendaTekst = Readonly<{ ref: RecordRef; sleutel: string; tekst: RichText }>;

/** Where a text can be. */
type Plek = Omit<AgendaTekst, "tekst">;

/** What there is to read of a soort: where it can have texts, what is there, and that as texts. */
type Gelezen = Readonly<{
  plekken: readonly Plek[];
  inhoud: readonly (RichText | undefined)[];
  teksten: readonly AgendaTekst[];
}>;

const MET_TEKST = (SOORTEN as readonly Soort[]).filter(({ teksten }) => teksten.length > 0);
const alle = new Geheugen<readonly AgendaTekst[]>();
const perSoort = new Geheugen<Gelezen>();
const vorige = new WeakMap<object, Gelezen>();

/** The texts of everything that is in the agenda now, in its order; the text of a removed record is not among them. */
export function tekstenVan(agenda: Agenda): readonly AgendaTekst[] {
  const lijsten = tekstenPerSoort(agenda);
  return alle.van(lijsten, () => lijsten.flat());
}

/** The same, as a list for each soort that has texts. */
export const tekstenPerSoort = (agenda: Agenda): readonly (readonly AgendaTekst[])[] =>
  MET_TEKST.map(({ naam }) => tekstenVanSoort(agenda, naam as SoortNaam));

/** The texts of the records of one soort; the same object as long as neither these records nor their texts changed. */
export function tekstenVanSoort(agenda: Agenda, naam: SoortNaam): readonly AgendaTekst[] {
  const soort = soortMet(naam);
  const lijst = lijstVan(agenda, soort);
  return perSoort.van([lijst, agenda.teksten], () => {
    const gelezen = lees(agenda, soort, vorige.get(lijst));
    vorige.set(lijst, gelezen);
    return gelezen;
  }).teksten;
}

/** Reads the texts of a soort, of which `eerder` was read from the same list of records. */
function lees(agenda: Agenda, soort: Soort, eerder: Gelezen | undefined): Gelezen {
  const plekken = plekkenVan(agenda, soort, eerder?.plekken);
  const inhoud = plekken.map(({ sleutel }) => agenda.teksten[sleutel]);
  if (eerder?.plekken === plekken && eerder.inhoud.every((tekst, index) => tekst === inhoud[index]))
    return eerder;
  const teksten = plekken.flatMap((plek, index) => {
    const tekst = inhoud[index];
    return tekst ? { ...plek, tekst } : [];
  });
  return { plekken, inhoud, teksten };
}

/** Where the records of a soort can have a text; a list alone tells which records there are, one by id does not. */
function plekkenVan(
  agenda: Agenda,
  { naam, vorm, teksten }: Soort,
  eerder: readonly Plek[] | undefined,
): readonly Plek[] {
  if (eerder && vorm === "lijst") return eerder;
  const soort = naam as SoortNaam;
  const plekken = idsVan(agenda, soort).flatMap((id) =>
    teksten.map((veld) => ({ ref: { soort, id, veld }, sleutel: tekstSleutel(soort, id, veld) })),
  );
  return eerder && zelfdePlekken(eerder, plekken) ? eerder : plekken;
}

const zelfdePlekken = (links: readonly Plek[], rechts: readonly Plek[]): boolean =>
  links.length === rechts.length && links.every(({ sleutel }, index) => sleutel === rechts[index]?.sleutel);

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
