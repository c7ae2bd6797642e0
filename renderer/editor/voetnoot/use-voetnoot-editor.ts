import { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef, useState } from "react";
import { useApp } from "../../state/app-store.ts";
import { useSession } from "../../state/use-agenda.ts";
import { bibliotheekVan } from "../bibliotheek.ts";
import type { EditorVraag } from "../editor-vraag.ts";
import { openLink } from "../open-link.ts";
import { meldWeggelaten } from "../plakken/meld-weggelaten.ts";
import { spelling } from "../spelling/agenda-spelling.ts";
import { foutWoordOp } from "../spelling/spelling-extension.ts";
import { voetnootExtensions } from "./voetnoot-extensions.ts";
import { leesTerug, schrijfTerug } from "./voetnoot-inhoud.ts";
import "../../ui/veld.css";
import "../tekst.css";
import "./voetnoot.css";

type Rond = Readonly<{
  /** The text the note stands in, and its place there. */
  editor: Editor;
  pos: number;
  /** Called with what the note asks to show. */
  vraag: (vraag: EditorVraag) => void;
  /** Called when the note is no longer in the text. */
  weg: () => void;
}>;

/** The editor of one footnote in `vlak`; what is typed is in the text at once, and what changes there shows here. */
export function useVoetnootEditor(vlak: React.RefObject<HTMLElement | null>, rond: Rond): Editor | null {
  const session = useSession();
  const [kaart, setKaart] = useState<Editor | null>(null);
  const huidig = useRef(rond);
  huidig.current = rond;
  const { editor, pos } = rond;
  useLayoutEffect(() => {
    if (!vlak.current) return;
    session.undo.stopCapturing();
    const nieuw: Editor = new Editor({
      element: vlak.current,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: ["link"],
      extensions: voetnootExtensions({
        undo: session.undo,
        bibliotheek: bibliotheekVan(session),
        spelling,
        typografie: () => useApp.getState().instellingen.typografie,
        vraag: (gevraagd) => {
          if (gevraagd.soort === "spelling" && !foutWoordOp(nieuw.state, gevraagd.pos)) return false;
          huidig.current.vraag(gevraagd);
          return true;
        },
        openLink,
        weggelaten: meldWeggelaten,
      }),
      editorProps: { attributes: ATTRIBUTEN },
      onUpdate: () => schrijfTerug(nieuw, editor, pos),
    });
    const volg = () => {
      if (!leesTerug(nieuw, editor, pos)) huidig.current.weg();
    };
    leesTerug(nieuw, editor, pos);
    editor.on("update", volg);
    nieuw.commands.setTextSelection(nieuw.state.doc.content.size);
    nieuw.view.focus();
    setKaart(nieuw);
    return () => {
      editor.off("update", volg);
      session.undo.stopCapturing();
      nieuw.destroy();
    };
  }, [session, vlak, editor, pos]);
  return kaart;
}

const ATTRIBUTEN = {
  class: "tekst veld-invoer voetnoot-invoer",
  role: "textbox",
  "aria-label": "Voetnoot",
  spellcheck: "false",
  lang: "nl",
};
