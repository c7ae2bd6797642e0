import { type AnyExtension, type Extensions, Node } from "@tiptap/core";
import { ListKeymap } from "@tiptap/extension-list";
import { Dropcursor, Gapcursor, Placeholder } from "@tiptap/extensions";
import type * as Y from "yjs";
import { tekstExtensions } from "#shared/document/tekst/tekst-extensions.ts";
import type { Bibliotheek } from "./bron-chip.ts";
import { CaretPlek } from "./caret-plek.ts";
import type { EditorVraag } from "./editor-vraag.ts";
import { Invoer } from "./invoer/invoer.ts";
import { liveCitation } from "./live-citation.ts";
import { Plakken } from "./plakken/plakken.ts";
import type { Weggelaten } from "./plakken/weggelaten.ts";
import { SchermGelijk } from "./scherm-gelijk.ts";
import { Spelling } from "./spelling/spelling-extension.ts";
import type { Woordcontrole } from "./spelling/woordcontrole.ts";
import { TabelBeeld } from "./tabel-beeld.ts";
import { TekstToetsen } from "./tekst-toetsen.ts";
import { liveReference } from "./verwijzingen/live-reference.ts";
import type { Nummering } from "./verwijzingen/nummering.ts";
import { readableNote } from "./voetnoot/readable-note.ts";
import { YjsBinding } from "./yjs-binding.ts";
import { ZoekMarkering } from "./zoek/zoek-markering.ts";
import "./prosemirror.css";

/** What a text needs from around it. */
export type EditorOmgeving = Readonly<{
  /** The key of the text in the agenda. */
  sleutel: string;
  fragment: Y.XmlFragment;
  undo: Y.UndoManager;
  bibliotheek: Bibliotheek;
  nummering: Nummering;
  /** Whether a heading or table of the agenda has this anker already. */
  heeftAnker: (anker: string) => boolean;
  spelling: Woordcontrole;
  /** Whether quotes and dashes become typographic while typing. */
  typografie: () => boolean;
  placeholder: () => string;
  vraag: (vraag: EditorVraag) => boolean;
  openLink: (href: string) => void;
  weggelaten: (wat: Weggelaten) => void;
}>;

/** Keys that would take AltGr characters away, or that mean something else in this app; `TekstToetsen` has better ones. */
const ZONDER_EIGEN_TOETSEN: readonly string[] = ["paragraph", "heading", "blockquote"];

/** Everything the editor of one text is made of: the shared schema, drawn live, and what only an editor needs. */
export function editorExtensions(omgeving: EditorOmgeving): Extensions {
  const { fragment, undo, spelling, typografie, placeholder, vraag, openLink, weggelaten, heeftAnker } =
    omgeving;
  return [
    ...tekstExtensions.map((extension) => forEditor(extension, omgeving)),
    YjsBinding.configure({ fragment, undo }),
    TekstToetsen.configure({ vraag, openLink }),
    SchermGelijk,
    CaretPlek,
    Invoer.configure({ undo, typografie }),
    Plakken.configure({ weggelaten, heeftAnker }),
    Spelling.configure({ controle: spelling }),
    ZoekMarkering.configure({ sleutel: omgeving.sleutel }),
    Placeholder.configure({ placeholder, emptyEditorClass: "is-leeg" }),
    ListKeymap,
    Dropcursor.configure({ color: false, class: "valplek" }),
    Gapcursor,
  ];
}

function forEditor(
  extension: AnyExtension,
  { bibliotheek, nummering }: Pick<EditorOmgeving, "bibliotheek" | "nummering">,
): AnyExtension {
  if (!(extension instanceof Node)) return extension;
  if (ZONDER_EIGEN_TOETSEN.includes(extension.name))
    return extension.extend({ addKeyboardShortcuts: () => ({}) });
  if (extension.name === "voetnoot") return readableNote(extension, bibliotheek);
  if (extension.name === "table") return extension.configure({ View: TabelBeeld });
  if (extension.name === "bronVerwijzing") return liveCitation(extension, bibliotheek);
  if (extension.name === "verwijzing") return liveReference(extension, nummering);
  return extension;
}
