import * as Y from "yjs";
import { GELADEN } from "#shared/document/layout.ts";

/** A document of its own that holds these updates. */
export function docVan(...updates: readonly (Uint8Array | null)[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) if (update) Y.applyUpdate(doc, update, GELADEN);
  return doc;
}
