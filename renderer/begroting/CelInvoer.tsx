import { useId, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Verblijf } from "../ui/concepten.ts";
import { useTypwerk } from "../ui/use-typwerk.ts";
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
  /** Keeps the text so far, while the cell stays open; false when it cannot be read. */
  onBewaar: (tekst: string) => boolean;
};

/** The field in an open cell, with the keys of a spreadsheet. */
export function CelInvoer({ label, begin, snel, getal, keuzes, onSluit, onLaat, onBewaar }: CelInvoerProps) {
  const [fout, setFout] = useState<string | null>(null);
  // A row that is named here does not change the name of the field under the hands.
  const [naam] = useState(label);
  const veld = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const klaar = useRef(false);
  const foutId = useId();
  useLayoutEffect(() => {
    veld.current?.focus({ preventScroll: true });
    veld.current?.setSelectionRange?.(begin.length, begin.length);
  }, [begin]);

  const tekst = () => veld.current?.value ?? "";
  const typwerk = useTypwerk({
    bewaar: () => !klaar.current && onBewaar(tekst()),
    klaar: (verblijf) => veld.current && neem("weg", verblijf),
  });
  const neem = (richting: Richting, verblijf?: Verblijf) => {
    if (!snel && tekst() === begin) verblijf?.terug?.();
    const reden = onSluit(tekst(), richting);
    klaar.current = reden === null;
    setFout(reden);
  };
  const sluit = (richting: Richting) => {
    if (klaar.current) return;
    if (typwerk.isBezig()) typwerk.rondAf((verblijf) => neem(richting, verblijf));
    else neem(richting);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const richting = richtingVan(event, snel && !keuzes);
    if (event.key === "Escape") {
      klaar.current = true;
      // The row is to be seen as it was before it is decided whether it stays.
      flushSync(typwerk.herroep);
      onLaat();
    } else if (richting) sluit(richting);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const eigenschappen = {
    ref: veld,
    className: `cel-invoer${getal ? " cel-getal" : ""}`,
    "aria-label": naam,
    defaultValue: begin,
    onKeyDown,
    onBlur: () => sluit("weg"),
    onChange: () => {
      typwerk.typ();
      setFout(null);
    },
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
        <input {...eigenschappen} type="text" maxLength={300} autoComplete="off" />
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
