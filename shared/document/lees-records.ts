import type * as Y from "yjs";
import type { z } from "zod";
import { AGENDA_ROOT } from "./layout.ts";
import { parseForgiving, RuwRecord, toObject } from "./lees-record.ts";
import { AGENDA_OPSLAG, gelezenVelden, type Wijzigbaar } from "./opgeslagen-velden.ts";
import type { Plain, Soort } from "./soorten/soort.ts";
import { parseAgendaKey, parseVeldKey } from "./veld-key.ts";

/** A record as it was read: null when its fields make none. */
export type Gelezen = Readonly<{ record: Plain | null; verwijderd: boolean }>;

/** The records of a soort in a document, in the bin or not; only those with these ids when they are given. */
export function leesRecords(
  doc: Y.Doc,
  soort: Soort,
  ids: ReadonlySet<string> | null = null,
): Map<string, Gelezen> {
  const schema: z.ZodType<Plain> = soort.schema;
  const gelezen = new Map<string, Gelezen>();
  for (const [id, ruw] of ruweRecords(doc, soort, ids)) {
    const record = parseForgiving(schema, { ...toObject(ruw, soort), [soort.idVeld]: id });
    gelezen.set(id, { record, verwijderd: ruw.verwijderd });
  }
  return gelezen;
}

/** The stored fields of the records of a soort, before any schema. */
export function ruweRecords(
  doc: Y.Doc,
  { lijst }: Soort,
  ids: ReadonlySet<string> | null = null,
): Map<string, RuwRecord> {
  const perId = new Map<string, RuwRecord>();
  if (ids?.size === 0) return perId;
  for (const [key, waarde] of doc.getMap(lijst).entries()) {
    const parsed = parseVeldKey(key);
    if (!parsed || (ids && !ids.has(parsed.id))) continue;
    const ruw = perId.get(parsed.id) ?? new RuwRecord();
    ruw.add(parsed.veld, parsed.lid, waarde);
    perId.set(parsed.id, ruw);
  }
  return perId;
}

/** The fields of the agenda itself. */
export function leesVelden(doc: Y.Doc): Wijzigbaar {
  const ruw = new RuwRecord();
  for (const [key, waarde] of doc.getMap(AGENDA_ROOT).entries()) {
    const { veld, lid } = parseAgendaKey(key);
    ruw.add(veld, lid, waarde);
  }
  const { schema } = AGENDA_OPSLAG;
  const object = toObject(ruw, AGENDA_OPSLAG);
  return gelezenVelden(
    parseForgiving(schema, object) ?? schema.parse(toObject(new RuwRecord(), AGENDA_OPSLAG)),
  );
}
