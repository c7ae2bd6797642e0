import { useEffect, useState } from "react";
import { kiesTriage } from "#shared/document/edits/antwoord.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { type Antwoord, TRIAGE_NAMEN, triageSoort } from "#shared/domain/antwoord.ts";
import { type Onderdeel, type Raamwerk, type Vraag, vraagById } from "#shared/domain/raamwerk.ts";
import type { Gekozen, KeuzeKind } from "../agenda/triage-keuzes.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { useApp } from "../state/app-store.ts";
import { formatPlek, type Plek } from "../state/plek.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { alleen, gekozenIds, type Selectie, tot, verder, wissel } from "./selectie.ts";
import { useTriageBereik } from "./triage-bereik.ts";
import type { TriageToets } from "./triage-toetsen.ts";
import { useReden } from "./use-reden.ts";

/** Everything the list, its rows and the panel beside it need. */
export type Triage = ReturnType<typeof useTriage>;

const ADRES_NA_MS = 300;

/** The state of the triage: where the focus is, what is selected, and what each key or button does. */
export function useTriage(onderdeel: Onderdeel, id: string | null) {
  const raamwerk = useRaamwerk();
  const session = useSession();
  const agenda = useAgenda((huidig) => huidig);
  const letters = useApp((state) => state.instellingen.lettertoetsen);
  const alles = useTriageBereik((state) => state.alles);
  const vragen = raamwerk.vragen.filter((vraag) => alles || vraag.onderdeel === onderdeel);
  const ids = vragen.map((vraag) => vraag.id);
  const hier =
    id !== null && ids.includes(id) ? id : (eersteOpen(vragen, geteldeAntwoorden(agenda)) ?? ids[0] ?? "");
  const [selectie, setSelectie] = useState<Selectie>(() => alleen(hier));
  const [lezen, setLezen] = useState(false);
  const [gezegd, setGezegd] = useState("");
  const actueel = selectie.hier === hier ? selectie : alleen(hier);
  const bewaar = (keuze: Gekozen) => session.doe(kiesTriage(raamwerk, gekozenIds(actueel), keuze));
  const reden = useReden({ tussendoor: bewaar, klaar: (keuze) => kies(keuze, false) });
  useAdres(hier, raamwerk);

  const ga = (nieuw: Selectie) => {
    reden.rondAf();
    setSelectie(nieuw);
    zetPlek(raamwerk, nieuw.hier);
  };
  const kies = (keuze: Gekozen, doorgaan: boolean) => {
    if (session.alleenLezen) return;
    reden.stop();
    const gekozen = gekozenIds(actueel);
    bewaar(keuze);
    setGezegd(zegKeuze(raamwerk, gekozen, keuze.kind));
    if (doorgaan && gekozen.length === 1) ga(alleen(verder(ids, hier, 1)));
  };
  const begin = (kind: KeuzeKind, doorgaan: boolean) => {
    if (session.alleenLezen) return;
    if (kind === "elders" || kind === "bewust-niet") {
      zetPlek(raamwerk, hier);
      reden.begin(kind);
    } else kies({ kind }, doorgaan);
  };
  const openVraag = (vraagId: string) => {
    if (vraagById(raamwerk, vraagId))
      useView.getState().ga(plekVanRef({ soort: "antwoord", id: vraagId }, raamwerk));
  };
  const terug = () => {
    if (reden.kind !== null) reden.stop();
    else if (lezen) setLezen(false);
    else if (actueel.gekozen.size > 0) ga(alleen(hier));
    else openVraag(hier);
  };
  const doe = (toets: TriageToets) => {
    switch (toets.doe) {
      case "kies":
        return begin(toets.keuze, true);
      case "verder": {
        const naar = verder(ids, hier, toets.stap);
        return ga(toets.uitbreiden ? tot(ids, actueel, naar) : alleen(naar));
      }
      case "alles":
        return ga({ hier, anker: hier, gekozen: new Set(ids) });
      case "lees":
        return setLezen(!lezen);
      case "open":
        return openVraag(hier);
      case "toetsen":
        return useView.getState().toonPaneel("toetsen");
      case "terug":
        return terug();
    }
  };
  const klik = (
    vraagId: string,
    { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, "shiftKey" | "ctrlKey" | "metaKey">,
  ) => {
    if (shiftKey) ga(tot(ids, actueel, vraagId));
    else if (ctrlKey || metaKey) ga(wissel(actueel, vraagId));
    else if (vraagId !== hier || actueel.gekozen.size > 0) ga(alleen(vraagId));
  };
  return {
    vragen,
    raamwerk,
    agenda,
    alles,
    letters,
    alleenLezen: session.alleenLezen,
    hier,
    selectie: actueel,
    reden,
    lezen,
    gezegd,
    doe,
    klik,
    begin,
    kies,
    sluit: () => openVraag(hier),
  };
}

function eersteOpen(
  vragen: readonly Vraag[],
  antwoorden: Readonly<Record<string, Antwoord>>,
): string | undefined {
  return vragen.find((vraag) => triageSoort(antwoorden[vraag.id]) === "open")?.id;
}

/**
 * The place follows the focus at once, so that undo finds its way back, and a reason that is stored while it is typed leaves
 * the focus where it is; the address follows a moment later.
 */
function zetPlek(raamwerk: Raamwerk, id: string): void {
  const onderdeel = vraagById(raamwerk, id)?.onderdeel;
  if (onderdeel) useView.setState({ plek: { scherm: "triage", onderdeel, ref: { soort: "antwoord", id } } });
}

function useAdres(id: string, raamwerk: Raamwerk): void {
  useEffect(() => {
    const onderdeel = vraagById(raamwerk, id)?.onderdeel;
    if (!onderdeel) return;
    const plek: Plek = { scherm: "triage", onderdeel, ref: { soort: "antwoord", id } };
    const timer = setTimeout(() => history.replaceState(null, "", formatPlek(plek)), ADRES_NA_MS);
    return () => clearTimeout(timer);
  }, [id, raamwerk]);
}

function zegKeuze(raamwerk: Raamwerk, ids: readonly string[], kind: KeuzeKind): string {
  if (ids.length > 1) return `${ids.length} vragen: ${TRIAGE_NAMEN[kind]}.`;
  return `Vraag ${vraagById(raamwerk, ids[0] ?? "")?.nummer ?? ""}: ${TRIAGE_NAMEN[kind]}.`;
}
