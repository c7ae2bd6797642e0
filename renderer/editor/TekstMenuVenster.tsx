import type { Editor } from "@tiptap/core";
import { useView } from "../state/view-store.ts";
import type { EditorVraag } from "./editor-vraag.ts";
import { TekstMenu, type TekstMenuItem } from "./kaarten/TekstMenu.tsx";
import { knipOfKopieer, plakIn } from "./klembord.ts";
import { naMenu } from "./na-menu.ts";
import { insertVoetnoot } from "./opmaak.ts";
import { foutWoordOp, type WoordPlek } from "./spelling/spelling-extension.ts";
import { leerWoord, vervangWoord } from "./spelling/spelling-herstel.ts";
import { useSuggesties } from "./spelling/use-suggesties.ts";

type TekstMenuVensterProps = {
  editor: Editor;
  venster: Extract<EditorVraag, { soort: "menu" }>;
  onVraag: (vraag: EditorVraag) => void;
  onClose: () => void;
};

/** The menu of the right mouse button in a text; afterwards the focus is in the text again. */
export function TekstMenuVenster({ editor, venster, onVraag, onClose }: TekstMenuVensterProps) {
  const fout = foutWoordOp(editor.state, venster.pos);
  const suggesties = useSuggesties(fout?.woord ?? null);
  if (suggesties === null) return null;
  const kies = ({ doe }: TekstMenuItem) => {
    onClose();
    naMenu(doe);
  };
  const sluit = () => {
    onClose();
    naMenu(() => editor.view.focus());
  };
  const groepen = [
    fout ? spellingItems(editor, fout, suggesties) : [],
    klembordItems(editor),
    invoegItems(editor, onVraag),
  ].filter((groep) => groep.length > 0);
  return <TekstMenu plek={venster} groepen={groepen} onKies={kies} onClose={sluit} />;
}

function spellingItems(editor: Editor, fout: WoordPlek, suggesties: readonly string[]): TekstMenuItem[] {
  const leer = () => {
    leerWoord(fout.woord);
    editor.view.focus();
  };
  return [
    ...suggesties.map((woord) => ({
      id: `woord-${woord}`,
      label: woord,
      zwaar: true,
      doe: () => vervangWoord(editor, fout, woord),
    })),
    { id: "leer", label: `Voeg ‘${fout.woord}’ toe aan woordenboek`, doe: leer },
  ];
}

function klembordItems(editor: Editor): TekstMenuItem[] {
  const uit = editor.state.selection.empty;
  return [
    { id: "knip", label: "Knip", toets: "Ctrl+X", uit, doe: () => knipOfKopieer(editor, "cut") },
    { id: "kopieer", label: "Kopieer", toets: "Ctrl+C", uit, doe: () => knipOfKopieer(editor, "copy") },
    { id: "plak", label: "Plak", toets: "Ctrl+V", doe: () => void plak(editor, false) },
    { id: "plak-tekst", label: "Plak als tekst", toets: "Ctrl+Shift+V", doe: () => void plak(editor, true) },
  ];
}

async function plak(editor: Editor, alsTekst: boolean): Promise<void> {
  if (await plakIn(editor, alsTekst)) return;
  const toets = alsTekst ? "Ctrl+Shift+V" : "Ctrl+V";
  useView.getState().meld({
    soort: "info",
    kop: "Plakken uit het menu mag hier niet",
    tekst: `De browser houdt dat tegen. Druk op ${toets}.`,
  });
}

/** In a footnote those of links and citations alone: it holds nothing else. */
function invoegItems(editor: Editor, onVraag: (vraag: EditorVraag) => void): TekstMenuItem[] {
  const voetnoot = () => {
    if (insertVoetnoot(editor)) onVraag({ soort: "kaart", pos: editor.state.selection.from });
  };
  const link = editor.isActive("link") ? "Wijzig de link" : "Link toevoegen";
  const items: TekstMenuItem[] = [
    { id: "link", label: link, toets: "Ctrl+Shift+K", doe: () => onVraag({ soort: "link" }) },
    { id: "bron", label: "Bron citeren", toets: "Ctrl+Shift+B", doe: () => onVraag({ soort: "bron" }) },
    {
      id: "verwijzing",
      label: "Verwijzing",
      toets: "Ctrl+Shift+L",
      doe: () => onVraag({ soort: "verwijzing" }),
    },
    { id: "voetnoot", label: "Voetnoot", toets: "Ctrl+Shift+F", doe: voetnoot },
  ];
  return editor.schema.nodes.voetnoot ? items : items.slice(0, 2);
}
