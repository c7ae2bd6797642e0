import { useEffect, useRef, useState } from "react";
import type { Gekozen } from "../agenda/triage-keuzes.ts";
import { TextField } from "../ui/TextField.tsx";
import type { RedenKind } from "./use-reden.ts";
import "./triage.css";

const VELDEN = {
  elders: {
    label: "Waar staat het antwoord?",
    placeholder: "Bijvoorbeeld: Regionaal plan jeugdwerkloosheid, hoofdstuk 2",
    leeg: "Typ in welk document het antwoord staat. Met Esc kiest u iets anders.",
  },
  "bewust-niet": {
    label: "Bewust niet, want …",
    placeholder: "Bijvoorbeeld: dit hoort bij de provincie",
    leeg: "Typ kort waarom niet. Met Esc kiest u iets anders.",
  },
} as const;

type RedenProps = Readonly<{
  kind: RedenKind;
  value: string;
  /** What would be stored now; null while there is nothing to store. */
  onTyp: (keuze: Gekozen | null) => void;
  onKies: (keuze: Gekozen) => void;
  onStop: () => void;
}>;

/** The one line that "elders" and "bewust niet" need: Enter stores it, going on elsewhere does too, Esc takes the choice back. */
export function Reden({ kind, value, onTyp, onKies, onStop }: RedenProps) {
  const [tekst, setTekst] = useState(value);
  const [fout, setFout] = useState<string>();
  const geheel = useRef<HTMLDivElement>(null);
  useEffect(() => void geheel.current?.scrollIntoView({ block: "nearest" }), []);
  const veld = VELDEN[kind];
  const bewaar = () => {
    const keuze = keuzeVan(kind, tekst);
    if (keuze) onKies(keuze);
    else setFout(veld.leeg);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") bewaar();
    else if (event.key === "Escape") onStop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="triage-reden" ref={geheel} onKeyDownCapture={onKeyDown}>
      <TextField
        label={veld.label}
        value={tekst}
        fout={fout}
        placeholder={veld.placeholder}
        maxLength={2000}
        autoFocus
        onInput={(nieuw) => {
          setTekst(nieuw);
          onTyp(keuzeVan(kind, nieuw));
          setFout(undefined);
        }}
      />
      <p className="klein stil">
        <kbd>Enter</kbd> bewaart, <kbd>Esc</kbd> gaat terug
      </p>
    </div>
  );
}

function keuzeVan(kind: RedenKind, tekst: string): Gekozen | null {
  const kaal = tekst.trim();
  if (kaal === "") return null;
  return kind === "elders" ? { kind, waar: kaal } : { kind, want: kaal };
}
