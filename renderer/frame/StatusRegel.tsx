import { Check, LoaderCircle, Lock, OctagonAlert } from "lucide-react";
import { useEffect, useState } from "react";
import type { OpslagStatus } from "#shared/api/status.ts";
import { failureMessage } from "../failure-messages.ts";
import { useSessionState } from "../state/use-agenda.ts";
import { formatTijd } from "../ui/moment.ts";
import "./status-regel.css";

/** Saving shows no sign of its own below this time. */
const STIL_MS = 400;

/** Tells the truth about where the work is. */
export function StatusRegel() {
  const status = useSessionState((state) => state.status);
  const { pad } = useSessionState((state) => state.bestand);
  const getoond = useCalm(status);
  return (
    <div className="status" role="status" aria-label="Opslag">
      <p className={`status-regel status-${getoond.kind}`}>{statusTekst(getoond)}</p>
      <p className="status-plek" title={pad}>
        Alleen op deze computer
      </p>
    </div>
  );
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
  const icoon = { size: 14, strokeWidth: 1.75, "aria-hidden": true } as const;
  switch (status.kind) {
    case "opgeslagen":
      return (
        <>
          <Check {...icoon} /> Opgeslagen om {formatTijd(status.op)}
        </>
      );
    case "bezig":
      return (
        <>
          <LoaderCircle {...icoon} /> Wordt opgeslagen
        </>
      );
    case "alleen-lezen":
      return (
        <>
          <Lock {...icoon} /> Alleen lezen
        </>
      );
    case "niet-opgeslagen":
      return (
        <>
          <OctagonAlert {...icoon} /> Niet opgeslagen: {reden(status)}
        </>
      );
  }
}

function reden({ code, journaal }: Extract<OpslagStatus, { kind: "niet-opgeslagen" }>): string {
  const { kop, tekst } = failureMessage({ code });
  const veilig = journaal ? " Uw tekst staat veilig in het journaal." : "";
  return `${kop.charAt(0).toLowerCase()}${kop.slice(1)}.${veilig} ${tekst}`;
}
