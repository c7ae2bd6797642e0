import { ArrowDown, ArrowUp, ChevronLeft, Copy, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { wijzig } from "#shared/document/edits/records.ts";
import { schuif } from "#shared/document/edits/schuif.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Ambitie, naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { TekstEditor } from "../editor/TekstEditor.tsx";
import { isVers, maakKopie } from "../state/maak-nieuw.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tweeluik } from "../ui/Tweeluik.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { AmbitieActies } from "./AmbitieActies.tsx";
import { AmbitieGrond } from "./AmbitieGrond.tsx";
import { AmbitieVelden } from "./AmbitieVelden.tsx";
import { actiesVan, gevolgregel } from "./ambitie-feiten.ts";
import { noemGaten, useGaten } from "./use-gaten.ts";
import { verwijderAmbitie } from "./verwijder-ambitie.ts";
import "../ui/knoppenrij.css";
import "../ui/verder.css";
import "../ui/vel.css";

type AmbitieDetailProps = { ambitie: Ambitie; ambities: readonly Ambitie[]; onNieuw: () => void };

/** One ambitie in full: its text, what it rests on and its acties; its facts at the right. */
export function AmbitieDetail({ ambitie, ambities, onNieuw }: AmbitieDetailProps) {
  const session = useSession();
  const acties = useAgenda((agenda) => agenda.acties);
  const ga = useView((state) => state.ga);
  const [open, setOpen] = useState(false);
  const ids = ambities.map(({ id }) => id);
  const plek = ids.indexOf(ambitie.id);
  const eigen = actiesVan(acties, ambitie.id);
  const verschuif = (stap: 1 | -1) => {
    session.doe(schuif("ambitie", ambitie.id, stap));
  };
  const dupliceer = () => {
    const titel = `Kopie van ${naamVanAmbitie(ambitie)}`;
    ga({ scherm: "ambities", ref: maakKopie(session, "ambitie", ambitie.id, { titel }) });
  };
  const verwijder = () => {
    ga({ scherm: "ambities" });
    verwijderAmbitie(session, ambitie, eigen.length);
  };
  return (
    <Tweeluik
      label="Alle ambities"
      open={open}
      onOpen={setOpen}
      knop="Alle ambities"
      lijst={
        <Lijst ambities={ambities} huidig={ambitie.id} onNieuw={onNieuw} onGekozen={() => setOpen(false)} />
      }
    >
      <article
        className="vel"
        aria-label={naamVanAmbitie(ambitie)}
        onKeyDown={(event) => {
          if (!event.altKey || !event.shiftKey) return;
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          verschuif(event.key === "ArrowUp" ? -1 : 1);
        }}
      >
        <div className="vel-werk" data-gebied>
          <div className="vel-kop">
            <span>
              Ambitie {plek + 1} van {ids.length}
            </span>
            {session.alleenLezen ? null : (
              <span className="knoppenrij">
                <Button
                  soort="icoon"
                  klein
                  label="Eerder in de lijst"
                  hint="Alt+Shift+pijl omhoog"
                  nietOmdat={
                    session.kan(schuif("ambitie", ambitie.id, -1)) ? undefined : "Dit is de eerste ambitie"
                  }
                  onPress={() => verschuif(-1)}
                >
                  <ArrowUp size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button
                  soort="icoon"
                  klein
                  label="Later in de lijst"
                  hint="Alt+Shift+pijl omlaag"
                  nietOmdat={
                    session.kan(schuif("ambitie", ambitie.id, 1)) ? undefined : "Dit is de laatste ambitie"
                  }
                  onPress={() => verschuif(1)}
                >
                  <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button soort="icoon" klein label="Dupliceer deze ambitie" onPress={dupliceer}>
                  <Copy size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button soort="icoon" klein label="Haal deze ambitie weg" onPress={verwijder}>
                  <Trash2 size={16} strokeWidth={1.75} aria-hidden />
                </Button>
              </span>
            )}
          </div>
          <h1 className="alleen-lezer">{naamVanAmbitie(ambitie)}</h1>
          <div className="vel-titel" data-veld="titel">
            <TextField
              label="Titel van de ambitie"
              labelVerborgen
              loopt
              placeholder="Wat wilt u bereiken?"
              value={ambitie.titel}
              kiesAlles={isVers({ soort: "ambitie", id: ambitie.id })}
              alleenLezen={session.alleenLezen}
              onCommit={(titel) => session.doe(wijzig("ambitie", ambitie.id, { titel: titel.trim() }))}
            />
          </div>
          <TekstEditor
            tekstKey={tekstSleutel("ambitie", ambitie.id)}
            label={`Tekst van ambitie ${naamVanAmbitie(ambitie)}`}
            placeholder="Wat is er over vijf jaar anders, voor wie, en waaraan ziet u dat?"
            soort="veld"
          />
          <Veldplek velden="vragen">
            <AmbitieGrond ambitie={ambitie} />
          </Veldplek>
          <Veldplek velden="acties">
            <AmbitieActies ambitie={ambitie} acties={eigen} />
          </Veldplek>
        </div>
        <AmbitieVelden ambitie={ambitie} />
      </article>
    </Tweeluik>
  );
}

type LijstProps = {
  ambities: readonly Ambitie[];
  huidig: string;
  onNieuw: () => void;
  onGekozen: () => void;
};

function Lijst({ ambities, huidig, onNieuw, onGekozen }: LijstProps) {
  const session = useSession();
  const acties = useAgenda((agenda) => agenda.acties);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const gatenVan = useGaten();
  return (
    <>
      <div className="vel-lijstkop">
        <a className="verder" href={formatPlek({ scherm: "ambities" })}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden /> Alle ambities
        </a>
        {session.alleenLezen ? null : (
          <Button soort="icoon" klein label="Nieuwe ambitie" maakt onPress={onNieuw}>
            <Plus size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        )}
      </div>
      <ol>
        {ambities.map((ambitie) => {
          const eigen = actiesVan(acties, ambitie.id);
          return (
            <li key={ambitie.id} className="lijstrij">
              <a
                href={formatPlek({ scherm: "ambities", ref: { soort: "ambitie", id: ambitie.id } })}
                onClick={onGekozen}
                {...(ambitie.id === huidig ? { "aria-current": "true" as const } : {})}
              >
                {naamVanAmbitie(ambitie)}
                <span className="bij">
                  {noemGaten(gatenVan(ambitie.id)) || gevolgregel(eigen, begroting)}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </>
  );
}
