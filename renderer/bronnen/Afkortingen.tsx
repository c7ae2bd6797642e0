import { ClipboardPaste, Plus, Trash2 } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { afkortingOnbekend } from "#shared/controle/regels/afkorting-onbekend.ts";
import { negeerAfkorting } from "#shared/document/edits/agenda-velden.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import type { Afkorting } from "#shared/domain/afkorting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { Bibliotheek } from "./Bibliotheek.tsx";
import { focusEerste, NieuweAfkortingRij } from "./NieuweAfkortingRij.tsx";
import { nieuweAfkortingen } from "./nieuwe-afkortingen.ts";
import { PlakLijst } from "./PlakLijst.tsx";
import { Voorstellen } from "./Voorstellen.tsx";
import "../ui/pagina.css";
import "../ui/sectiekop.css";
import "./bronnen.css";

type AfkortingVelden = Readonly<{ afkorting: string; betekenis: string }>;

/** The abbreviations of the agenda with what they mean, and those in the texts that nobody explained yet. */
export function Afkortingen(_props: { id: string | null }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const agenda = useAgenda((huidig) => huidig);
  const [plakt, setPlakt] = useState(false);
  const lijst = useRef<HTMLUListElement>(null);
  const formulier = useRef<HTMLFormElement>(null);
  const onbekend = useBevindingen(afkortingOnbekend);
  const nieuw = useMemo(() => nieuweAfkortingen(onbekend, agenda.teksten), [onbekend, agenda.teksten]);
  const { afkortingen } = agenda;

  const voegRijenToe = (rijen: readonly AfkortingVelden[]) => {
    session.doe(
      samen(
        ...rijen.map(({ afkorting, betekenis }) =>
          voegToe("afkorting", crypto.randomUUID(), { afkorting: afkorting.slice(0, 40), betekenis }),
        ),
      ),
    );
    setPlakt(false);
  };
  const haalWeg = ({ id }: Afkorting) => naarPrullenbak(session, { soort: "afkorting", id });
  const negeer = (afkorting: string) =>
    metOngedaan(session, negeerAfkorting(afkorting, true), {
      kop: `‘${afkorting}’ blijft zonder uitleg in deze agenda`,
    });
  const knoppen = session.alleenLezen ? null : (
    <>
      <Button soort="stil" onPress={() => setPlakt(true)}>
        <ClipboardPaste size={16} strokeWidth={1.75} aria-hidden /> Plak uit Excel
      </Button>
      <Button soort="hoofd" maakt onPress={() => focusEerste(formulier)}>
        <Plus size={16} strokeWidth={1.75} aria-hidden /> Nieuwe afkorting
      </Button>
    </>
  );
  return (
    <Bibliotheek tab="afkortingen" knoppen={knoppen}>
      <div className="pagina lijstpagina" data-gebied>
        {session.alleenLezen ? null : (
          <>
            <NieuweAfkortingRij
              formulier={formulier}
              bekend={afkortingen.map(({ afkorting }) => afkorting)}
              onVoegToe={(velden) => voegRijenToe([velden])}
            />
            <Voorstellen
              kop="Gevonden in de teksten, nog zonder uitleg"
              voorstellen={nieuw.map(({ afkorting, betekenis, ref }) => ({
                id: afkorting,
                naam: afkorting,
                bij: [betekenis, volleNaam(ref, agenda, raamwerk)].filter(Boolean).join(" · "),
              }))}
              onKies={({ id }) => {
                const gekozen = nieuw.filter(({ afkorting }) => afkorting === id);
                voegRijenToe(gekozen);
                if (gekozen[0]?.betekenis === "")
                  requestAnimationFrame(() => focusBetekenis(lijst.current, id));
              }}
              onNegeer={({ id }) => negeer(id)}
            />
          </>
        )}
        <h2 className="sectiekop lijst-sectie">
          Lijst met afkortingen <span className="bij">{afkortingen.length}</span>
        </h2>
        {afkortingen.length === 0 ? (
          <p className="zachter">Nog geen afkortingen. Voeg er hierboven een toe.</p>
        ) : null}
        <ul ref={lijst}>
          {afkortingen.map((afkorting) => (
            <AfkortingRij
              key={afkorting.id}
              afkorting={afkorting}
              alleenLezen={session.alleenLezen}
              onWijzig={(velden) => session.doe(wijzig("afkorting", afkorting.id, velden))}
              onVerwijder={() => haalWeg(afkorting)}
            />
          ))}
        </ul>
      </div>
      {plakt ? (
        <PlakLijst
          titel="Plak afkortingen uit Excel"
          kolommen={["afkorting", "betekenis"]}
          koppen={{ afkorting: "Afkorting", betekenis: "Betekenis" }}
          bekend={afkortingen.map(({ afkorting }) => afkorting)}
          onVoegToe={voegRijenToe}
          onClose={() => setPlakt(false)}
        />
      ) : null}
    </Bibliotheek>
  );
}

/** An abbreviation that came without a meaning waits for it to be typed. */
function focusBetekenis(lijst: HTMLElement | null, afkorting: string): void {
  const rij = lijst?.querySelector(`[data-afkorting="${CSS.escape(afkorting)}"]`);
  rij?.querySelectorAll("input")[1]?.focus();
}

type AfkortingRijProps = {
  afkorting: Afkorting;
  alleenLezen: boolean;
  onWijzig: (velden: Partial<AfkortingVelden>) => void;
  onVerwijder: () => void;
};

function AfkortingRij({ afkorting: record, alleenLezen, onWijzig, onVerwijder }: AfkortingRijProps) {
  const { afkorting, betekenis } = record;
  const naam = afkorting || NAAMLOOS.afkorting;
  return (
    <li className="lijstvelden lijstvelden-afkorting" data-afkorting={afkorting}>
      <TextField
        label={`Afkorting ${naam}`}
        labelVerborgen
        value={afkorting}
        maxLength={40}
        alleenLezen={alleenLezen}
        onCommit={(nieuw) => onWijzig({ afkorting: nieuw.trim() })}
      />
      <TextField
        label={`Betekenis van ${naam}`}
        labelVerborgen
        placeholder="Waar staat dit voor?"
        value={betekenis}
        alleenLezen={alleenLezen}
        onCommit={(nieuw) => onWijzig({ betekenis: nieuw.trim() })}
      />
      {alleenLezen ? null : (
        <Button soort="icoon" klein label={`Haal ${naam} weg`} onPress={onVerwijder}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </li>
  );
}
