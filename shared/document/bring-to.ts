import type * as Y from "yjs";
import { LEGE_TEKST } from "#shared/domain/rich-text.ts";
import type { Agenda } from "./agenda.ts";
import { recordsVan } from "./agenda-lijsten.ts";
import { AGENDA_ROOT, DOCUMENT_VERSIE, LOCAL, VERSIE_VELD, VERWIJDERD } from "./layout.ts";
import { AGENDA_OPSLAG, veldenVan } from "./opgeslagen-velden.ts";
import { readAgenda } from "./projection.ts";
import { sameJson } from "./same-json.ts";
import { ledenIndex, schrijfVelden } from "./schrijf-velden.ts";
import type { Soort } from "./soorten/soort.ts";
import { SOORTEN } from "./soorten/soorten.ts";
import { writeTekst } from "./teksten.ts";
import { parseVeldKey, veldKey } from "./veld-key.ts";

/**
 * Edits a document until it reads as this agenda, as one transaction. The lineage stays: copies of colleagues go on
 * merging, and what was made since then is in the bin, not gone.
 */
export function bringTo(doc: Y.Doc, doel: Agenda, origin: unknown = LOCAL): void {
  const { teksten } = readAgenda(doc);
  doc.transact(() => {
    const root = doc.getMap(AGENDA_ROOT);
    schrijfVelden(root, AGENDA_OPSLAG, null, { ...veldenVan(doel), [VERSIE_VELD]: DOCUMENT_VERSIE });
    for (const soort of SOORTEN) bringRecords(doc, soort, doel);
    for (const key of new Set([...Object.keys(teksten), ...Object.keys(doel.teksten)])) {
      const tekst = doel.teksten[key] ?? LEGE_TEKST;
      if (!sameJson(teksten[key] ?? LEGE_TEKST, tekst)) writeTekst(doc, key, tekst);
    }
  }, origin);
}

function bringRecords(doc: Y.Doc, soort: Soort, doel: Agenda): void {
  const map = doc.getMap(soort.lijst);
  const leden = ledenIndex(map);
  const over = new Set([...map.keys()].flatMap((key) => parseVeldKey(key)?.id ?? []));
  for (const record of recordsVan(doel, soort)) {
    const { [soort.idVeld]: idWaarde, ...velden } = record;
    const id = String(idWaarde);
    over.delete(id);
    schrijfVelden(map, soort, id, velden, leden);
    if (map.get(veldKey(id, VERWIJDERD)) === true) map.set(veldKey(id, VERWIJDERD), false);
  }
  for (const id of over) bringAway(map, soort, id);
}

/** A record that was not there yet goes to the bin; one of a soort by id becomes as nobody touched it. */
function bringAway(map: Y.Map<unknown>, soort: Soort, id: string): void {
  if (!soort.leeg) return void schrijfVelden(map, soort, id, { [VERWIJDERD]: true });
  const { [soort.idVeld]: _id, ...velden } = soort.leeg(id);
  schrijfVelden(map, soort, id, velden);
}
