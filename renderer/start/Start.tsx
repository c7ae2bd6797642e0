import { BookOpen, ChevronRight, FilePlus2, FolderOpen, type LucideIcon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { nieuwsteRaamwerk } from "#assets/raamwerk/raamwerken.ts";
import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";
import { HoofdMenu } from "../opdrachten/HoofdMenu.tsx";
import { doeOpdracht } from "../opdrachten/opdrachten.ts";
import { useApp } from "../state/app-store.ts";
import { Merkteken } from "../ui/Merkteken.tsx";
import { RecenteAgendas } from "./RecenteAgendas.tsx";
import { useSleep } from "./use-sleep.ts";
import { VerwijderdeAgendas } from "./VerwijderdeAgendas.tsx";
import "../ui/titelbalk.css";
import "./start.css";

const AANTAL_VRAGEN = nieuwsteRaamwerk.vragen.length;

/** The first screen: start an agenda, open one, look at the sample, or go on where you were. */
export function Start() {
  const versie = useApp((state) => state.start?.versie);
  const recent = useApp((state) => state.recent);
  const sleept = useSleep();
  const [toontVerwijderde, setToontVerwijderde] = useState(false);
  return (
    <div className={sleept ? "venster-start is-doel" : "venster-start"}>
      <header className="titelbalk">
        <HoofdMenu />
        <div className="merk">
          <Merkteken />
          <span className="merk-naam">Meerjarenagenda</span>
        </div>
      </header>
      <main className="start" id="inhoud">
        <section aria-labelledby="start-kop" data-gebied>
          <h1 id="start-kop">Waar werkt u aan?</h1>
          <p className="start-lede">
            Een agenda is één bestand op uw computer. U hebt geen netwerk en geen account nodig.
          </p>
          <ul className="startkeuzes">
            <Keuze id="nieuw" icoon={FilePlus2} kop="Nieuwe agenda" toets="Ctrl N" eerste>
              De {AANTAL_VRAGEN} vragen staan meteen klaar
            </Keuze>
            <Keuze id="openen" icoon={FolderOpen} kop="Open een bestand" toets="Ctrl O">
              Van uw computer of een gedeelde map
            </Keuze>
            <Keuze id="voorbeeld" icoon={BookOpen} kop="Bekijk het voorbeeld">
              Een ingevulde agenda om in rond te kijken
            </Keuze>
          </ul>
        </section>
        <RecenteAgendas recent={recent} />
      </main>
      <footer className="startvoet">
        <span>Versie {versie}</span>
        <button type="button" className="startvoet-link" onClick={() => doeOpdracht("toetsen")}>
          Toetsen en hulp
        </button>
        <button type="button" className="startvoet-link" onClick={() => doeOpdracht("instellingen")}>
          Instellingen
        </button>
        <button type="button" className="startvoet-link" onClick={() => setToontVerwijderde(true)}>
          Verwijderde agenda’s
        </button>
        <span>Werkt zonder netwerk</span>
        <span className="start-sleep">Sleep een agenda op dit venster om hem te openen</span>
      </footer>
      {toontVerwijderde ? <VerwijderdeAgendas onClose={() => setToontVerwijderde(false)} /> : null}
    </div>
  );
}

type KeuzeProps = Readonly<{
  id: OpdrachtId;
  icoon: LucideIcon;
  kop: string;
  toets?: string;
  eerste?: boolean;
  children: ReactNode;
}>;

function Keuze({ id, icoon: Icoon, kop, toets, eerste = false, children }: KeuzeProps) {
  return (
    <li>
      <button
        type="button"
        className="startkeuze"
        {...(eerste ? { "data-eerste": "" } : {})}
        {...(toets ? { "aria-keyshortcuts": toets.replace(" ", "+").replace("Ctrl", "Control") } : {})}
        onClick={() => doeOpdracht(id)}
      >
        <Icoon size={16} strokeWidth={1.75} aria-hidden />
        <span>
          <b>{kop}</b>
          <small>{children}</small>
        </span>
        {toets ? <kbd aria-hidden>{toets}</kbd> : <ChevronRight size={16} strokeWidth={1.75} aria-hidden />}
      </button>
    </li>
  );
}
