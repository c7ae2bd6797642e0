import type { Editor } from "@tiptap/core";
import { useState } from "react";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { isLegeVoetnoot } from "#shared/domain/voetnoot.ts";
import type { EditorVraag } from "../editor-vraag.ts";
import { naMenu } from "../na-menu.ts";
import { caretAchter, verwijderAtoom } from "../opmaak.ts";
import { RegelVensters } from "../RegelVensters.tsx";
import { VoetnootKaart } from "./VoetnootKaart.tsx";
import { voetnootOp } from "./voetnoot-inhoud.ts";

type VoetnootVensterProps = {
  editor: Editor;
  pos: number;
  bij: Element;
  voorstellen: readonly RaamwerkBron[];
  onClose: () => void;
};

/** The card of the footnote at a place in a text, with what that asks for; a note without anything goes when it is closed. */
export function VoetnootVenster({ editor, pos, bij, voorstellen, onClose }: VoetnootVensterProps) {
  const [venster, setVenster] = useState<EditorVraag | null>(null);
  const sluit = () => {
    onClose();
    const noot = voetnootOp(editor, pos);
    if (noot === null) return;
    naMenu(() => (isLegeVoetnoot(noot) ? verwijderAtoom(editor, pos, "voetnoot") : caretAchter(editor, pos)));
  };
  const verwijder = () => {
    onClose();
    naMenu(() => verwijderAtoom(editor, pos, "voetnoot"));
  };
  return (
    <VoetnootKaart
      editor={editor}
      pos={pos}
      bij={bij}
      onVraag={(gevraagd) => (gevraagd.soort === "klaar" ? sluit() : setVenster(gevraagd))}
      onVerwijder={verwijder}
      onClose={sluit}
    >
      {(kaart) =>
        venster ? (
          <RegelVensters
            editor={kaart}
            venster={venster}
            voorstellen={voorstellen}
            onVraag={setVenster}
            onClose={() => setVenster(null)}
          />
        ) : null
      }
    </VoetnootKaart>
  );
}
