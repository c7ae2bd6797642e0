import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import type { RichText } from "#shared/domain/rich-text.ts";
import { tekstRoot } from "./layout.ts";
import { normalise } from "./tekst/normalise.ts";
import { tekstSchema } from "./tekst/tekst-schema.ts";

/** The fragment an editor binds to for one text. */
export function tekstFragment(doc: Y.Doc, key: string): Y.XmlFragment {
  return doc.getXmlFragment(tekstRoot(key));
}

/** The text under a key as plain data; empty when nobody wrote it. */
export function readTekst(doc: Y.Doc, key: string): RichText {
  return normalise(yXmlFragmentToProsemirrorJSON(tekstFragment(doc, key)));
}

/** Replaces the whole text under a key, inside the transaction of its caller. */
export function writeTekst(doc: Y.Doc, key: string, tekst: RichText): void {
  const fragment = tekstFragment(doc, key);
  fragment.delete(0, fragment.length);
  const schoon = normalise(tekst);
  if (schoon.content.length > 0) prosemirrorJSONToYXmlFragment(tekstSchema(), schoon, fragment);
}
