import type * as Y from "yjs";
import { AGENDA_ROOT, BOEKHOUDING, DOCUMENT_VERSIE, VERSIE_VELD } from "./layout.ts";
import { toObject } from "./lees-record.ts";
import { ruweRecords } from "./lees-records.ts";
import { ledenIndex, schrijfVelden } from "./schrijf-velden.ts";
import { type Heeft, isPlain, type Plain, type Soort } from "./soorten/soort.ts";
import { SOORTEN } from "./soorten/soorten.ts";

/** The soorten of which a record can have an earlier shape. */
const VERANDERD = (SOORTEN as readonly Soort[]).filter(({ upcasters }) => Object.keys(upcasters).length > 0);

/**
 * Brings every record of a document to the shape of now, in the bin or not, as one transaction of the app's own.
 * Steps know an old shape when they see it, so a document into which an older copy was merged is brought up again.
 * Does nothing to a document that has no old shape and says its version.
 */
export function upcastDoc(doc: Y.Doc, origin: unknown = BOEKHOUDING): void {
  const heeft = heeftId((soort) => ruweRecords(doc, soort).keys());
  doc.transact(() => {
    for (const soort of VERANDERD) {
      const map = doc.getMap(soort.lijst);
      const leden = ledenIndex(map);
      for (const [id, ruw] of ruweRecords(doc, soort)) {
        const oud = toObject(ruw, soort);
        const nieuw = upcastRecord(soort, { ...oud, [soort.idVeld]: id }, heeft);
        const { [soort.idVeld]: _id, ...velden } = nieuw;
        schrijfVelden(map, soort, id, velden, leden);
      }
    }
    const root = doc.getMap(AGENDA_ROOT);
    const versie = root.get(VERSIE_VELD);
    if (root.size > 0 && (typeof versie !== "number" || versie < DOCUMENT_VERSIE))
      root.set(VERSIE_VELD, DOCUMENT_VERSIE);
  }, origin);
}

/** The readable part of a file with every record in the shape of now; what is no agenda comes back as it is. */
export function upcastAgenda(agenda: unknown): unknown {
  if (!isPlain(agenda)) return agenda;
  const heeft = heeftId((soort) =>
    lijstVan(agenda, soort).map((record) => (isPlain(record) ? record[soort.idVeld] : undefined)),
  );
  return VERANDERD.reduce((huidig: Plain, soort) => metLijst(huidig, soort, heeft), agenda);
}

/** Looks the ids of a soort up once: as many records may ask. */
function heeftId(idsVan: (soort: Soort) => Iterable<unknown>): Heeft {
  const perSoort = new Map<string, ReadonlySet<unknown>>();
  return (naam, id) => {
    const soort = (SOORTEN as readonly Soort[]).find((kandidaat) => kandidaat.naam === naam);
    if (!soort) return false;
    const ids = perSoort.get(naam) ?? new Set(idsVan(soort));
    perSoort.set(naam, ids);
    return ids.has(id);
  };
}

function upcastRecord(soort: Soort, record: Plain, heeft: Heeft): Plain {
  return Object.keys(soort.upcasters)
    .sort((links, rechts) => Number(links) - Number(rechts))
    .reduce((huidig, versie) => soort.upcasters[Number(versie)]?.(huidig, heeft) ?? huidig, record);
}

function lijstVan(agenda: Plain, { groep, lijst }: Soort): readonly unknown[] {
  const houder = groep === null ? agenda : agenda[groep];
  const records = isPlain(houder) ? houder[lijst] : undefined;
  if (Array.isArray(records)) return records;
  return isPlain(records) ? Object.values(records) : [];
}

function metLijst(agenda: Plain, soort: Soort, heeft: Heeft): Plain {
  const { groep, lijst } = soort;
  const houder = groep === null ? agenda : agenda[groep];
  if (!isPlain(houder)) return agenda;
  const stap = (record: unknown) => (isPlain(record) ? upcastRecord(soort, record, heeft) : record);
  const records = houder[lijst];
  const nieuw = Array.isArray(records)
    ? records.map(stap)
    : isPlain(records)
      ? Object.fromEntries(Object.entries(records).map(([id, record]) => [id, stap(record)]))
      : records;
  const met = { ...houder, [lijst]: nieuw };
  return groep === null ? met : { ...agenda, [groep]: met };
}
