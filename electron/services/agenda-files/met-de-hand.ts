import * as Y from "yjs";
import { BESTAND_VERSIE, checksumInvoer } from "#shared/document/agenda-bestand.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { metEigenIds } from "#shared/document/dubbele-ids.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { docVan } from "./doc-van.ts";
import type { Parts } from "./parse-bestand.ts";

/**
 * What somebody changed in the readable part of a file without the app, as an edit of the document of its history; null
 * when both say the same. Only a readable part that counts, with its checksum or without one, can say something else.
 */
export function handEdit(parts: Parts, doc: Y.Doc): Uint8Array | null {
  if (parts.versie !== BESTAND_VERSIE) return null;
  const nu = readAgenda(doc);
  if (parts.agendaTekst === checksumInvoer(nu)) return null;
  const { agenda } = parts;
  if (!agenda || inOrder(agenda) === inOrder(nu)) return null;
  const kopie = docVan(Y.encodeStateAsUpdate(doc));
  bringTo(kopie, { ...metEigenIds(agenda), id: nu.id });
  // The same may have been written in another way, by an earlier app too.
  if (inOrder(readAgenda(kopie)) === inOrder(nu)) return null;
  return Y.encodeStateAsUpdate(kopie, Y.encodeStateVector(doc));
}

/** Plain data as text, whatever the order its keys were written in. */
const inOrder = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([links], [rechts]) => (links < rechts ? -1 : 1)))
      : value,
  );
