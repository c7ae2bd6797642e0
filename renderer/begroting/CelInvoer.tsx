import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Richting } from "./bewerk-cel.ts";
import { CelFout } from "./CelFout.tsx";
import "./rooster-cel.css";

export type CelKeuze = Readonly<{ id: string; label: string }>;

type CelInvoerProps = {
  label: string;
  begin: string;
  /** Typed over: arrow keys take the text and leave the cell. */
  snel: boolean;
  getal: boolean;
  /** Makes it a choice from a list instead of a text. */
  keuzes?: readonly CelKeuze[];
  /** Takes the text; answers a sentence when it cannot be read, and the cell stays open. */
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
};

/** The field in an open cell, with the keys of a spreadsheet. */
export function CelInvoer({ label, begin, snel, getal, keuzes, onSluit, onLaat }: CelInvoerProps) {
  const [fout, setFout] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const klaar = useRef(false);
  const foutId = useId();
  useLayoutEffect(() => {
    veld.current?.focus({ preventScroll: true });
    veld.current?.setSelectionRange?.(begin.length, begin.length);
  }, [begin]);

  const sluit = (richting: Richting) => {
    if (klaar.current) return;
    const reden = onSluit(veld.current?.value ?? "", richting);
    klaar.current = reden === null;
    setFout(reden);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const richting = richtingVan(event, snel && !keuzes);
    if (event.key === "Escape") {
      klaar.current = true;
      onLaat();
    } else if (richting) sluit(richting);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const eigenschappen = {
    ref: veld,
    className: `cel-invoer${getal ? " cel-getal" : ""}`,
    "aria-label": label,
    defaultValue: begin,
    onKeyDown,
    onBlur: () => sluit("weg"),
    ...(fout ? { "aria-invalid": true, "aria-describedby": foutId } : {}),
  };
  return (
    <>
      {keuzes ? (
        <select {...eigenschappen}>
          {keuzes.map(({ id, label: tekst }) => (
            <option key={id} value={id}>
              {tekst}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...eigenschappen}
          type="text"
          maxLength={300}
          autoComplete="off"
          onChange={() => setFout(null)}
        />
      )}
      {fout ? <CelFout id={foutId}>{fout}</CelFout> : null}
    </>
  );
}

const PIJLEN: Readonly<Record<string, Richting>> = {
  ArrowUp: "omhoog",
  ArrowDown: "omlaag",
  ArrowLeft: "links",
  ArrowRight: "rechts",
};

function richtingVan(event: React.KeyboardEvent, snel: boolean): Richting | null {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "vul";
  if (event.key === "Enter") return event.shiftKey ? "omhoog" : "omlaag";
  if (event.key === "Tab") return event.shiftKey ? "terug" : "verder";
  return (snel && PIJLEN[event.key]) || null;
}
