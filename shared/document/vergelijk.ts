import { isNiets } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { recordsVan } from "./agenda-lijsten.ts";
import { idsVan } from "./agenda-teksten.ts";
import { AGENDA_OPSLAG, veldenVan } from "./opgeslagen-velden.ts";
import { DE_AGENDA, type Ref } from "./ref.ts";
import { sameJson } from "./same-json.ts";
import type { Opslag } from "./schrijf-velden.ts";
import type { Plain, Soort } from "./soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";
import { tekstSleutel } from "./tekst-sleutel.ts";
import { verplaatsteIds } from "./verplaatst.ts";

/**
 * One field or text of a thing, or one member of it (an amount of a year), in two agendas; null where it is not.
 * A text is a `RichText`: `tekstverschil` tells which words of it differ.
 */
export type VeldVerschil = Readonly<{ ref: Ref; oud: unknown; nieuw: unknown }>;

/** How one thing differs between two agendas; `velden` is empty for one that only stands in another place. */
export type Verschil = Readonly<{
  ref: Ref;
  wat: "erbij" | "weg" | "anders" | "verplaatst";
  velden: readonly VeldVerschil[];
}>;

/**
 * What differs between two agendas, in the order of the catalogue. Who touched something and when is no difference,
 * nor is the key of its place: a record that went past others is told apart, as "verplaatst".
 */
export function vergelijk(oud: Agenda, nieuw: Agenda): Verschil[] {
  if (oud === nieuw) return [];
  const velden = vergelijkVelden(DE_AGENDA, AGENDA_OPSLAG, agendaInhoud(oud), agendaInhoud(nieuw));
  const zelf: Verschil[] = velden.length > 0 ? [{ ref: DE_AGENDA, wat: "anders", velden }] : [];
  return [...zelf, ...(SOORTEN as readonly Soort[]).flatMap((soort) => vergelijkSoort(soort, oud, nieuw))];
}

function vergelijkSoort(soort: Soort, oud: Agenda, nieuw: Agenda): Verschil[] {
  const naam = soort.naam as SoortNaam;
  const [toen, nu] = [inhoudPerId(soort, oud), inhoudPerId(soort, nieuw)];
  const verschillen = [...new Set([...toen.keys(), ...nu.keys()])].flatMap((id): Verschil[] => {
    const ref: Ref = { soort: naam, id };
    const [links, rechts] = [toen.get(id), nu.get(id)];
    const niets = nietsVan(soort, id);
    const velden = vergelijkVelden(ref, soort, links ?? niets, rechts ?? niets);
    if (!links || !rechts) return [{ ref, wat: links ? "weg" : "erbij", velden }];
    return velden.length > 0 ? [{ ref, wat: "anders", velden }] : [];
  });
  const verplaatst = verplaatsteIds(soort, oud, nieuw).map(
    (id): Verschil => ({ ref: { soort: naam, id }, wat: "verplaatst", velden: [] }),
  );
  return [...verschillen, ...verplaatst];
}

/** The content of every record, by id; for a soort by id only of those that somebody touched. */
function inhoudPerId(soort: Soort, agenda: Agenda): Map<string, Plain> {
  const records = new Map(recordsVan(agenda, soort).map((record) => [String(record[soort.idVeld]), record]));
  return new Map(
    idsVan(agenda, soort.naam as SoortNaam).flatMap((id): [string, Plain][] => {
      const eigen = inhoud(soort, records.get(id) ?? soort.leeg?.(id) ?? {});
      const alles = { ...eigen, ...tekstenVan(soort, id, agenda) };
      return soort.leeg && isGelijk(soort, alles, nietsVan(soort, id)) ? [] : [[id, alles]];
    }),
  );
}

/** What a record is compared with that the other agenda does not have. */
const nietsVan = (soort: Soort, id: string): Plain => (soort.leeg ? inhoud(soort, soort.leeg(id)) : {});

/** The fields of a record by which a reader knows it: not its id, its place and its stamp. */
function inhoud({ idVeld }: Soort, record: Plain): Plain {
  const { [idVeld]: _id, volgorde: _volgorde, gewijzigd: _gewijzigd, ...velden } = record;
  return velden;
}

function tekstenVan({ naam, teksten }: Soort, id: string, agenda: Agenda): Plain {
  return Object.fromEntries(
    teksten.flatMap((veld) => {
      const tekst = agenda.teksten[tekstSleutel(naam as SoortNaam, id, veld)];
      return tekst && !isNiets(tekst) ? [[veld, tekst]] : [];
    }),
  );
}

/** The fields of the agenda itself; its id is what makes it that agenda. */
function agendaInhoud(agenda: Agenda): Plain {
  const { id: _id, ...velden } = veldenVan(agenda);
  return velden;
}

function vergelijkVelden(ref: Ref, opslag: Opslag, oud: Plain, nieuw: Plain): VeldVerschil[] {
  return sleutels(oud, nieuw).flatMap((veld) => {
    const leden = ledenVan(opslag, veld);
    if (!leden) return verschilVan({ ...ref, veld }, oud[veld], nieuw[veld]);
    const [links, rechts] = [leden(oud[veld]), leden(nieuw[veld])];
    return sleutels(links, rechts).flatMap((lid) =>
      verschilVan({ ...ref, veld, lid }, links[lid], rechts[lid]),
    );
  });
}

const isGelijk = (soort: Soort, oud: Plain, nieuw: Plain): boolean =>
  vergelijkVelden(DE_AGENDA, soort, oud, nieuw).length === 0;

function verschilVan(ref: Ref, links: unknown, rechts: unknown): VeldVerschil[] {
  const [oud, nieuw] = [links ?? null, rechts ?? null];
  return sameJson(oud, nieuw) ? [] : [{ ref, oud, nieuw }];
}

/** How a field is taken apart in members; null for one that is a whole. */
function ledenVan({ sets, records }: Opslag, veld: string): ((waarde: unknown) => Plain) | null {
  if (records.includes(veld)) return (waarde) => (waarde ?? {}) as Plain;
  if (!sets.includes(veld)) return null;
  return (waarde) => Object.fromEntries(((waarde ?? []) as unknown[]).map((lid) => [String(lid), lid]));
}

const sleutels = (links: Plain, rechts: Plain): string[] => [
  ...new Set([...Object.keys(links), ...Object.keys(rechts)]),
];
