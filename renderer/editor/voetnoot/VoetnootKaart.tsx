import type { Editor } from "@tiptap/core";
import { Link, Quote } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import type { EditorVraag } from "../editor-vraag.ts";
import { Kaart } from "../kaarten/Kaart.tsx";
import { WerkbalkKnop } from "../werkbalk/WerkbalkKnop.tsx";
import { useVoetnootEditor } from "./use-voetnoot-editor.ts";
import "../../ui/veld.css";
import "../kaarten/kaart.css";
import "./voetnoot.css";

type VoetnootKaartProps = {
  /** The text the note stands in, and its place there. */
  editor: Editor;
  pos: number;
  bij: Element;
  onVraag: (vraag: EditorVraag) => void;
  onVerwijder: () => void;
  onClose: () => void;
  /** What the note asked to show, at its editor. */
  children: (kaart: Editor) => ReactNode;
};

/** The card of a footnote, with its text; Enter or Esc closes it. However it is closed, what was typed stays. */
export function VoetnootKaart({ bij, onVerwijder, onClose, ...rest }: VoetnootKaartProps) {
  return (
    <Kaart label="Voetnoot" bij={bij} onClose={onClose}>
      <VoetnootVeld {...rest} onWeg={onClose} />
      <div className="kaart-voet">
        <Button soort="stil" klein onPress={onVerwijder}>
          Haal voetnoot weg
        </Button>
        <Button klein onPress={onClose}>
          Klaar
        </Button>
      </div>
    </Kaart>
  );
}

type VoetnootVeldProps = Pick<VoetnootKaartProps, "editor" | "pos" | "onVraag" | "children"> & {
  onWeg: () => void;
};

function VoetnootVeld({ editor, pos, onVraag, onWeg, children }: VoetnootVeldProps) {
  const vlak = useRef<HTMLDivElement>(null);
  const kaart = useVoetnootEditor(vlak, { editor, pos, vraag: onVraag, weg: onWeg });
  return (
    <div className="veld">
      <div className="voetnoot-kop">
        <span className="veld-label">Voetnoot</span>
        <WerkbalkKnop
          icoon={Link}
          label="Link"
          toets="Ctrl+Shift+K"
          onPress={() => onVraag({ soort: "link" })}
        />
        <WerkbalkKnop
          icoon={Quote}
          label="Bron citeren"
          toets="Ctrl+Shift+B"
          metTekst="Bron"
          onPress={() => onVraag({ soort: "bron" })}
        />
      </div>
      <div ref={vlak} />
      {kaart ? children(kaart) : null}
    </div>
  );
}
