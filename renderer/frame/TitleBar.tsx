import { FileDown, Redo2, Search, Undo2 } from "lucide-react";
import { HoofdMenu } from "../opdrachten/HoofdMenu.tsx";
import { useAgenda, useSession, useSessionState } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { Merkteken } from "../ui/Merkteken.tsx";
import "../ui/titelbalk.css";

/** The bar at the top: menu, name of the agenda, search, undo, redo and the way to Word. */
export function TitleBar() {
  const titel = useAgenda((agenda) => agenda.titel);
  const versie = useAgenda((agenda) => agenda.versie);
  const toonPaneel = useView((state) => state.toonPaneel);
  return (
    <header className="titelbalk">
      <HoofdMenu />
      <div className="merk">
        <Merkteken />
        <span className="merk-naam">{titel}</span>
        <span className="merk-versie">{versie}</span>
      </div>
      <button
        type="button"
        className="zoekknop"
        aria-keyshortcuts="Control+K"
        onClick={() => toonPaneel("zoeken")}
      >
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <span>Zoeken of opdracht geven</span>
        <span className="toetsen" aria-hidden>
          <kbd>Ctrl</kbd>
          <kbd>K</kbd>
        </span>
      </button>
      <UndoKnoppen />
      <Button onPress={() => toonPaneel("word")} hint="Maak het Word-document (Ctrl+Shift+E)">
        <FileDown size={16} strokeWidth={1.75} aria-hidden /> Naar Word
      </Button>
    </header>
  );
}

function UndoKnoppen() {
  const { undo } = useSession();
  const canUndo = useSessionState((state) => state.canUndo);
  const canRedo = useSessionState((state) => state.canRedo);
  return (
    <div className="titelbalk-undo">
      <Button
        soort="icoon"
        label="Ongedaan maken"
        hint="Ctrl+Z"
        nietOmdat={canUndo ? undefined : "Er is niets om ongedaan te maken"}
        onPress={() => undo.undo()}
      >
        <Undo2 size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Button
        soort="icoon"
        label="Opnieuw doen"
        hint="Ctrl+Y"
        nietOmdat={canRedo ? undefined : "Er is niets om opnieuw te doen"}
        onPress={() => undo.redo()}
      >
        <Redo2 size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
