import { useEffect, useRef, useState } from "react";
import { kiesTriage, onthoudVerwoording, zetKlaar } from "#shared/document/edits/antwoord.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import {
  bronnenBijVraag,
  ONDERDEEL_KORT,
  type Onderdeel,
  type RaamwerkBron,
  sectiesVanOnderdeel,
  type Vraag,
  vragenVanOnderdeel,
} from "#shared/domain/raamwerk.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { KEUZES } from "../agenda/triage-keuzes.ts";
import { openLink } from "../editor/open-link.ts";
import { raamwerkBronInBibliotheek } from "../editor/raamwerk-bron.ts";
import { TekstEditor, type TekstHandle } from "../editor/TekstEditor.tsx";
import { OnderdeelTabs } from "../navigatie/OnderdeelTabs.tsx";
import { useApp } from "../state/app-store.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Tweeluik } from "../ui/Tweeluik.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { Bewijs } from "./Bewijs.tsx";
import { laatsteVraag, onthoudVraag } from "./laatste-vraag.ts";
import { useKlaarEnVerder } from "./use-klaar-en-verder.ts";
import { Vraagkop } from "./Vraagkop.tsx";
import { VragenLijst } from "./VragenLijst.tsx";
import { beginVraag, filterVragen, stap, type VragenFilter } from "./vragen-filter.ts";
import "../editor/tekstvoet.css";
import "./vragen.css";

type VragenProps = { onderdeel: Onderdeel; id: string | null };

/** Answering the vragen of an onderdeel: the list, the answer, and the evidence beside it. */
export function Vragen({ onderdeel, id }: VragenProps) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const [filter, setFilter] = useState<VragenFilter>("alle");
  const [lijstOpen, setLijstOpen] = useState(false);
  const ga = useView((state) => state.ga);
  const naarTekst = useRef(false);

  const vragen = vragenVanOnderdeel(raamwerk, onderdeel);
  const gevraagd = id ?? laatsteVraag(onderdeel);
  const vraag = vragen.find((kandidaat) => kandidaat.id === gevraagd) ?? beginVraag(vragen, antwoorden);
  const getoond = filterVragen(vragen, antwoorden, filter, vraag?.id ?? null);
  useEffect(() => {
    if (vraag) houPlek(onderdeel, id, vraag.id);
  }, [onderdeel, vraag, id]);

  const session = useSession();
  const naar = (volgende: Vraag | undefined, metFocus: boolean) => {
    if (!volgende) return;
    naarTekst.current = metFocus;
    ga({ scherm: "vragen", onderdeel: volgende.onderdeel, ref: { soort: "antwoord", id: volgende.id } });
  };
  const gaStap = (stappen: number, metFocus: boolean) =>
    naar(vraag && stap(getoond, vraag.id, stappen), metFocus);
  useAltPijlen(gaStap);
  const onToets = (toets: string, vraagId: string) => {
    if (session.alleenLezen || !useApp.getState().instellingen.lettertoetsen) return;
    const kind = KEUZES.find(({ letter }) => letter === toets.toUpperCase())?.kind;
    if (kind) session.doe(kiesTriage(raamwerk, [vraagId], { kind }));
  };
  if (!vraag) return null;
  return (
    <Tweeluik
      label={`Vragen van ${ONDERDEEL_KORT[onderdeel]}`}
      open={lijstOpen}
      onOpen={setLijstOpen}
      lijst={
        <VragenLijst
          titel={ONDERDEEL_KORT[onderdeel]}
          tabs={
            onderdeel === "ambities" || onderdeel === "uitvoering" ? (
              <OnderdeelTabs onderdeel={onderdeel} hier="vragen" />
            ) : null
          }
          voortgang={telVoortgang(
            vragen.map((kandidaat) => kandidaat.id),
            antwoorden,
          )}
          secties={sectiesVanOnderdeel(raamwerk, onderdeel)}
          vragen={vragen}
          getoond={getoond}
          antwoorden={antwoorden}
          huidig={vraag.id}
          filter={filter}
          triageHref={formatPlek({ scherm: "triage", onderdeel })}
          hrefVan={(kandidaat) =>
            formatPlek({ scherm: "vragen", onderdeel, ref: { soort: "antwoord", id: kandidaat.id } })
          }
          onFilter={setFilter}
          onToets={onToets}
          onGekozen={() => setLijstOpen(false)}
        />
      }
    >
      <Schrijfvel
        key={vraag.id}
        vraag={vraag}
        vragen={vragen}
        getoond={getoond}
        naarTekst={naarTekst}
        onStap={gaStap}
        onNaar={(volgende) => naar(volgende, true)}
        onLijst={() => setLijstOpen(true)}
      />
    </Tweeluik>
  );
}

type SchrijfvelProps = {
  vraag: Vraag;
  vragen: readonly Vraag[];
  getoond: readonly Vraag[];
  /** True when the text takes the focus as soon as it is there. */
  naarTekst: React.RefObject<boolean>;
  onStap: (stappen: number, metFocus: boolean) => void;
  onNaar: (vraag: Vraag) => void;
  onLijst: () => void;
};

function Schrijfvel({ vraag, vragen, getoond, naarTekst, onStap, onNaar, onLijst }: SchrijfvelProps) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const opgeslagen = useAgenda((agenda) => agenda.antwoorden[vraag.id]) ?? leegAntwoord(vraag.id);
  const triage = useAgenda((agenda) => geteldeAntwoorden(agenda)[vraag.id]?.triage) ?? opgeslagen.triage;
  const antwoord = { ...opgeslagen, triage };
  const [tekst, setTekst] = useState<TekstHandle | null>(null);
  const passend = bronnenBijVraag(raamwerk, vraag);
  const klaarEnVerder = useKlaarEnVerder(onNaar);
  const onReady = (handle: TekstHandle | null) => {
    setTekst(handle);
    if (handle && naarTekst.current) handle.focus();
    if (handle) naarTekst.current = false;
  };
  return (
    <article className="schrijfvel" aria-label={`Antwoord op vraag ${vraag.nummer}`}>
      <Vraagkop
        vraag={vraag}
        plek={vragen.indexOf(vraag) + 1}
        aantal={vragen.length}
        onderdeel={ONDERDEEL_KORT[vraag.onderdeel]}
        sectie={raamwerk.secties.find(({ id }) => id === vraag.sectie)?.naam ?? ""}
        antwoord={antwoord}
        alleenLezen={session.alleenLezen}
        isEerste={getoond[0] === vraag}
        isLaatste={getoond.at(-1) === vraag}
        onStap={(stappen) => onStap(stappen, false)}
        onLijst={onLijst}
        onTriage={(keuze) => session.doe(kiesTriage(raamwerk, [vraag.id], keuze))}
        onKlaar={(klaar) => session.doe(zetKlaar(raamwerk, [vraag.id], klaar))}
        onBevestig={() => session.doe(wijzig("antwoord", vraag.id, { vraagTekst: vraag.vraag }))}
      />
      <Veldplek velden="tekst klaar">
        <TekstEditor
          tekstKey={tekstSleutel("antwoord", vraag.id)}
          label={`Antwoord op vraag ${vraag.nummer}: ${vraag.kop}`}
          placeholder={
            vraag.deelvragen[0]?.vraag ?? "Schrijf hier het antwoord, en wat het betekent voor de regio."
          }
          voorstellen={[...passend, ...raamwerk.bronnen]}
          voet={<span className="rechts">Ctrl+Enter: klaar, volgende</span>}
          onKlaar={() => klaarEnVerder(vraag)}
          bijSchrijven={onthoudVerwoording(vraag)}
          onReady={onReady}
        />
      </Veldplek>
      <BewijsBij vraag={vraag} passend={passend} tekst={tekst} />
    </article>
  );
}

type BewijsBijProps = { vraag: Vraag; passend: readonly RaamwerkBron[]; tekst: TekstHandle | null };

function BewijsBij({ vraag, passend, tekst }: BewijsBijProps) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const bronnen = useAgenda((agenda) => agenda.bronnen);
  const ambities = useAgenda((agenda) => agenda.ambities);
  const gewijzigd = useAgenda((agenda) => agenda.antwoorden[vraag.id]?.gewijzigd ?? null);
  const citeer = (bron: RaamwerkBron) => {
    tekst?.citeer(raamwerkBronInBibliotheek(session, bron));
  };
  return (
    <Bewijs
      vraag={vraag}
      passend={passend}
      bronnen={bronnen}
      doelgroepen={namenVan(vraag.doelgroepen, raamwerk.doelgroepen)}
      sectoren={namenVan(vraag.sectoren, raamwerk.sectoren)}
      ambities={ambities.filter((ambitie) => ambitie.vragen.includes(vraag.id))}
      gewijzigd={gewijzigd}
      citeerNietOmdat={tekst ? undefined : "Deze agenda is alleen te lezen"}
      onCiteer={citeer}
      onOpen={openLink}
    />
  );
}

/** An address without a vraag becomes that of the vraag shown: undo has to find its way back to it. */
function houPlek(onderdeel: Onderdeel, gevraagd: string | null, getoond: string): void {
  onthoudVraag(onderdeel, getoond);
  if (gevraagd === getoond) return;
  const plek = { scherm: "vragen", onderdeel, ref: { soort: "antwoord", id: getoond } } as const;
  useView.setState({ plek });
  history.replaceState(null, "", formatPlek(plek));
}

/** Alt with an arrow key goes to the next or previous vraag from anywhere; from the text one lands in the next text. */
function useAltPijlen(gaStap: (stappen: number, metFocus: boolean) => void): void {
  const laatste = useRef(gaStap);
  laatste.current = gaStap;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      const inTekst = document.activeElement?.closest(".ProseMirror") !== null;
      laatste.current(event.key === "ArrowUp" ? -1 : 1, inTekst);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function namenVan(ids: readonly string[], lijst: readonly { id: string; naam: string }[]): string[] {
  return ids.flatMap((id) => lijst.find((item) => item.id === id)?.naam ?? []);
}
