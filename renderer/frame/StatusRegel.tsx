import { Check, LoaderCircle, Lock, OctagonAlert, PencilLine, Unplug } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { OpslagStatus } from "#shared/api/status.ts";
import { failureMessage } from "../failure-messages.ts";
import { useSessionState } from "../state/use-agenda.ts";
import { useVerbinding } from "../state/verbinding.ts";
import { isIetsOnbewaard, volgConcepten } from "../ui/concepten.ts";
import { formatTijd } from "../ui/moment.ts";
import "./status-regel.css";

/** Saving shows no sign of its own below this time. */
const STIL_MS = 400;

/** What is typed and still not kept after this time waits for the user. */
const ONAF_MS = 2_000;

const BEZIG: OpslagStatus = { kind: "bezig" };

/** Tells the truth about where the work is. */
export function StatusRegel() {
  const opslag = useSessionState((state) => state.status);
  const getypt = useSyncExternalStore(volgConcepten, isIetsOnbewaard);
  const wacht = getypt && opslag.kind === "opgeslagen";
  const status = wacht ? BEZIG : opslag;
  const onaf = useDuurt(wacht) ? ONAF : null;
  const { pad } = useSessionState((state) => state.bestand);
  const getoond = useCalm(status);
  const { kind, tekst } = useAfgesneden() ?? onaf ?? { kind: getoond.kind, tekst: statusTekst(getoond) };
  return (
    <div className="status" role="status" aria-label="Opslag">
      <p className={`status-regel status-${kind}`}>{tekst}</p>
      <p className="status-plek" title={pad}>
        Alleen op deze computer
      </p>
    </div>
  );
}

const ICOON = { size: 14, strokeWidth: 1.75, "aria-hidden": true } as const;

const ONAF = {
  kind: "bezig",
  tekst: (
    <>
      <PencilLine {...ICOON} /> Nog niet opgeslagen: u bent nog aan het typen
    </>
  ),
};

/** Whether something has been so for a while. */
function useDuurt(is: boolean): boolean {
  const [lang, setLang] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLang(is), is ? ONAF_MS : 0);
    return () => clearTimeout(timer);
  }, [is]);
  return is && lang;
}

/** What is true while the host cannot be reached, has lost this agenda, or is slow to take an edit; null otherwise. */
function useAfgesneden() {
  const verbinding = useVerbinding((state) => state.verbinding);
  const aansluiting = useSessionState((state) => state.aansluiting.kind);
  const { traag, bewaard } = useSessionState((state) => state.onderweg);
  const waar = bewaard ? "Uw tekst staat veilig in dit venster." : "Uw tekst staat alleen in dit venster.";
  const zeg = (kop: string) => ({
    kind: "niet-opgeslagen",
    tekst: (
      <>
        <Unplug {...ICOON} /> {kop} {waar}
      </>
    ),
  });
  if (verbinding === "weg") return zeg("Geen verbinding met het programma.");
  if (verbinding === "zwijgt") return zeg("Het programma antwoordt niet.");
  if (aansluiting === "geweigerd") return zeg("Niet opgeslagen.");
  return aansluiting === "los" || traag ? zeg("Nog niet opgeslagen.") : null;
}

/** The status, with a short "bezig" left out so that nothing flickers while typing. */
function useCalm(status: OpslagStatus): OpslagStatus {
  const [getoond, setGetoond] = useState(status);
  useEffect(() => {
    const timer = setTimeout(() => setGetoond(status), status.kind === "bezig" ? STIL_MS : 0);
    return () => clearTimeout(timer);
  }, [status]);
  return getoond;
}

function statusTekst(status: OpslagStatus) {
  switch (status.kind) {
    case "opgeslagen":
      return (
        <>
          <Check {...ICOON} /> Opgeslagen om {formatTijd(status.op)}
          {status.nogVanAnder ? ". Er komt nog werk van de ander" : null}
        </>
      );
    case "bezig":
      return (
        <>
          <LoaderCircle {...ICOON} /> Wordt opgeslagen
        </>
      );
    case "alleen-lezen":
      return (
        <>
          <Lock {...ICOON} /> Alleen lezen
          {status.nogOnderweg ? ". Nog niet alles is opgeslagen" : null}
        </>
      );
    case "niet-opgeslagen":
      return (
        <>
          <OctagonAlert {...ICOON} /> Niet opgeslagen: {reden(status)}
        </>
      );
  }
}

function reden({ code, journaal }: Extract<OpslagStatus, { kind: "niet-opgeslagen" }>): string {
  const { kop, tekst } = failureMessage({ code });
  const veilig = journaal ? " Uw tekst staat veilig in het journaal." : "";
  return `${kop.charAt(0).toLowerCase()}${kop.slice(1)}.${veilig} ${tekst}`;
}
