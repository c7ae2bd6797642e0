import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Hash, Italic, Link, List, ListOrdered, Quote, Superscript, TextQuote } from "lucide-react";
import { Toolbar } from "react-aria-components";
import { KOP_NIVEAUS } from "#shared/domain/rich-text.ts";
import type { EditorVraag } from "../editor-vraag.ts";
import { doe, insertVoetnoot } from "../opmaak.ts";
import { AlineaMenu, type AlineaSoort } from "./AlineaMenu.tsx";
import { TabelMenu } from "./TabelMenu.tsx";
import { WerkbalkKnop } from "./WerkbalkKnop.tsx";
import "./werkbalk.css";

type WerkbalkProps = { editor: Editor; label: string; vraag: (vraag: EditorVraag) => boolean };

/** The toolbar of a text: one tab stop, arrow keys inside, and every button shows whether it is on. */
export function Werkbalk({ editor, label, vraag }: WerkbalkProps) {
  const staat = useEditorState({ editor, selector: ({ editor: nu }) => leesStaat(nu) });
  const voetnoot = () => {
    if (insertVoetnoot(editor)) vraag({ soort: "kaart", pos: editor.state.selection.from });
  };
  return (
    <Toolbar className="werkbalk" aria-label={`Opmaak van ${label}`}>
      <AlineaMenu editor={editor} soort={staat.soort} />
      <span className="werkbalk-lijn" />
      <WerkbalkKnop
        icoon={Bold}
        label="Vet"
        toets="Ctrl+B"
        ingedrukt={staat.vet}
        onPress={() => doe(editor, (chain) => chain.toggleBold())}
      />
      <WerkbalkKnop
        icoon={Italic}
        label="Cursief"
        toets="Ctrl+I"
        ingedrukt={staat.cursief}
        onPress={() => doe(editor, (chain) => chain.toggleItalic())}
      />
      <WerkbalkKnop
        icoon={List}
        label="Lijst"
        toets="Ctrl+Shift+8"
        ingedrukt={staat.lijst}
        onPress={() => doe(editor, (chain) => chain.toggleBulletList())}
      />
      <WerkbalkKnop
        icoon={ListOrdered}
        label="Genummerde lijst"
        toets="Ctrl+Shift+7"
        ingedrukt={staat.genummerd}
        onPress={() => doe(editor, (chain) => chain.toggleOrderedList())}
      />
      <WerkbalkKnop
        icoon={TextQuote}
        label="Citaat"
        toets="Ctrl+Shift+9"
        ingedrukt={staat.citaat}
        onPress={() => doe(editor, (chain) => chain.toggleBlockquote())}
      />
      <TabelMenu editor={editor} inTabel={staat.inTabel} />
      <span className="werkbalk-lijn" />
      <WerkbalkKnop
        icoon={Link}
        label="Link"
        toets="Ctrl+Shift+K"
        ingedrukt={staat.link}
        onPress={() => vraag({ soort: "link" })}
      />
      <WerkbalkKnop icoon={Superscript} label="Voetnoot" toets="Ctrl+Shift+F" onPress={voetnoot} />
      <WerkbalkKnop
        icoon={Hash}
        label="Verwijzing"
        toets="Ctrl+Shift+L"
        onPress={() => vraag({ soort: "verwijzing" })}
      />
      <WerkbalkKnop
        icoon={Quote}
        label="Bron citeren"
        toets="Ctrl+Shift+B"
        metTekst="Bron"
        onPress={() => vraag({ soort: "bron" })}
      />
    </Toolbar>
  );
}

function leesStaat(editor: Editor) {
  return {
    soort: alineaSoort(editor),
    vet: editor.isActive("bold"),
    cursief: editor.isActive("italic"),
    lijst: editor.isActive("bulletList"),
    genummerd: editor.isActive("orderedList"),
    citaat: editor.isActive("blockquote"),
    inTabel: editor.isActive("table"),
    link: editor.isActive("link"),
  };
}

function alineaSoort(editor: Editor): AlineaSoort {
  const niveau = KOP_NIVEAUS.find((level) => editor.isActive("heading", { level }));
  return niveau === undefined ? "alinea" : `kop-${niveau}`;
}
