import { type Extensions, Node } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { tekstExtensions } from "#shared/document/tekst/tekst-extensions.ts";
import type { EditorOmgeving } from "../editor-extensions.ts";
import { Invoer } from "../invoer/invoer.ts";
import { liveCitation } from "../live-citation.ts";
import { SchermGelijk } from "../scherm-gelijk.ts";
import { Spelling } from "../spelling/spelling-extension.ts";
import { VoetnootPlakken } from "./voetnoot-plakken.ts";
import { VoetnootToetsen } from "./voetnoot-toetsen.ts";

/** What a footnote needs from around it. */
export type VoetnootOmgeving = Pick<
  EditorOmgeving,
  "undo" | "bibliotheek" | "spelling" | "typografie" | "vraag" | "openLink" | "weggelaten"
>;

/** Everything the editor of one footnote is made of: a line of the shared schema with words, links and citations. */
export function voetnootExtensions(omgeving: VoetnootOmgeving): Extensions {
  const { undo, bibliotheek, spelling, typografie, vraag, openLink, weggelaten } = omgeving;
  return [
    Document.extend({ content: "paragraph" }),
    Paragraph.extend({ content: "(text | bronVerwijzing)*", addKeyboardShortcuts: () => ({}) }),
    ...tekstExtensions.flatMap((extension) => {
      if (extension.name === "text" || extension.name === "link") return [extension];
      const isCitaat = extension instanceof Node && extension.name === "bronVerwijzing";
      return isCitaat ? [liveCitation(extension, bibliotheek)] : [];
    }),
    VoetnootToetsen.configure({ undo, vraag, openLink }),
    SchermGelijk,
    Invoer.configure({ undo, typografie }),
    VoetnootPlakken.configure({ weggelaten }),
    Spelling.configure({ controle: spelling }),
  ];
}
