import { ChevronLeft, Copy, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { wijzig } from "#shared/document/edits/records.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import {
  ACTIE_TEKSTEN,
  type Actie,
  type ActieTekst,
  naamVanActie,
  STATUS_NAMEN,
} from "#shared/domain/actie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import { TekstEditor } from "../editor/TekstEditor.tsx";
import { isVers, maakKopie } from "../state/maak-nieuw.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Tweeluik } from "../ui/Tweeluik.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { ActiePosten } from "./ActiePosten.tsx";
import { ActieVelden } from "./ActieVelden.tsx";
import { groepeerActies } from "./actie-feiten.ts";
import { verwijderActie } from "./verwijder-actie.ts";
import "../ui/knoppenrij.css";
import "../ui/veld.css";
import "../ui/verder.css";
import "../ui/vel.css";

type ActieDetailProps = { actie: Actie; onNieuw: (ambitieId: string | null) => void };

const TEKSTEN: Readonly<Record<ActieTekst, Readonly<{ label: string; vraag: string }>>> = {
  probleem: { label: "Probleem", vraag: "Wat gaat er nu niet goed, en voor wie?" },
  aanpak: { label: "Aanpak", vraag: "Wat gaat u doen, met wie, en in welke stappen?" },
  resultaat: { label: "Resultaat", vraag: "Wat is er daarna anders, en waaraan ziet u dat?" },
};

/** One actie in full: its three texts and its posten; its facts at the right. */
export function ActieDetail({ actie, onNieuw }: ActieDetailProps) {
  const session = useSession();
  const ga = useView((state) => state.ga);
  const [open, setOpen] = useState(false);
  const verwijder = () => {
    ga({ scherm: "acties" });
    verwijderActie(session, actie);
  };
  const dupliceer = () => {
    const titel = `Kopie van ${naamVanActie(actie)}`;
    ga({ scherm: "acties", ref: maakKopie(session, "actie", actie.id, { titel }) });
  };
  return (
    <Tweeluik
      label="Alle acties"
      open={open}
      onOpen={setOpen}
      knop="Alle acties"
      lijst={<Lijst huidig={actie} onNieuw={onNieuw} onGekozen={() => setOpen(false)} />}
    >
      <article className="vel" aria-label={naamVanActie(actie)}>
        <div className="vel-werk" data-gebied>
          <div className="vel-kop">
            <span>Actie</span>
            {session.alleenLezen ? null : (
              <span className="knoppenrij">
                <Button soort="icoon" klein label="Dupliceer deze actie" onPress={dupliceer}>
                  <Copy size={16} strokeWidth={1.75} aria-hidden />
                </Button>
                <Button soort="icoon" klein label="Haal deze actie weg" onPress={verwijder}>
                  <Trash2 size={16} strokeWidth={1.75} aria-hidden />
                </Button>
              </span>
            )}
          </div>
          <h1 className="alleen-lezer">{naamVanActie(actie)}</h1>
          <div className="vel-titel" data-veld="titel">
            <TextField
              label="Titel van de actie"
              labelVerborgen
              loopt
              placeholder="Wat gaat u doen?"
              value={actie.titel}
              kiesAlles={isVers({ soort: "actie", id: actie.id })}
              alleenLezen={session.alleenLezen}
              onCommit={(titel) => session.doe(wijzig("actie", actie.id, { titel: titel.trim() }))}
            />
          </div>
          {ACTIE_TEKSTEN.map((deel) => (
            <div className="vel-deel" key={deel} data-veld={deel}>
              <span className="veld-label" aria-hidden>
                {TEKSTEN[deel].label}
              </span>
              <TekstEditor
                tekstKey={tekstSleutel("actie", actie.id, deel)}
                label={TEKSTEN[deel].label}
                placeholder={TEKSTEN[deel].vraag}
                soort="veld"
              />
            </div>
          ))}
          <Veldplek velden="posten">
            <ActiePosten actie={actie} />
          </Veldplek>
        </div>
        <ActieVelden actie={actie} />
      </article>
    </Tweeluik>
  );
}

type LijstProps = { huidig: Actie; onNieuw: (ambitieId: string | null) => void; onGekozen: () => void };

function Lijst({ huidig, onNieuw, onGekozen }: LijstProps) {
  const session = useSession();
  const acties = useAgenda((agenda) => agenda.acties);
  const ambities = useAgenda((agenda) => agenda.ambities);
  return (
    <>
      <div className="vel-lijstkop">
        <a className="verder" href={formatPlek({ scherm: "acties" })}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden /> Alle acties
        </a>
        {session.alleenLezen ? null : (
          <Button soort="icoon" klein label="Nieuwe actie" maakt onPress={() => onNieuw(huidig.ambitieId)}>
            <Plus size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        )}
      </div>
      {groepeerActies(acties, ambities)
        .filter((groep) => groep.acties.length > 0)
        .map(({ ambitie, acties: vanGroep }) => (
          <div key={ambitie?.id ?? "zonder"}>
            <h2 className="lijstgroep">{ambitie ? naamVanAmbitie(ambitie) : "Zonder ambitie"}</h2>
            <ul>
              {vanGroep.map((actie) => (
                <li key={actie.id} className="lijstrij">
                  <a
                    href={formatPlek({ scherm: "acties", ref: { soort: "actie", id: actie.id } })}
                    onClick={onGekozen}
                    {...(actie.id === huidig.id ? { "aria-current": "true" as const } : {})}
                  >
                    {naamVanActie(actie)}
                    <span className="bij">{STATUS_NAMEN[actie.status]}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
