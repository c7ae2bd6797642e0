import { useState } from "react";
import type { Maand } from "#shared/domain/datum.ts";
import { KalenderKnop } from "../ui/KalenderKnop.tsx";
import { TextField } from "../ui/TextField.tsx";
import "../ui/kalender-knop.css";
import { formatMaandKort, leesMaand } from "./lees-maand.ts";

type MaandVeldProps = {
  label: string;
  maand: Maand | null;
  /** The year of the example that an empty field shows. */
  voorbeeldJaar: number;
  alleenLezen: boolean;
  onCommit: (maand: Maand | null) => void;
};

/** A field for a month as people type it in Dutch; what cannot be read stays, with a sentence. */
export function MaandVeld({ label, maand, voorbeeldJaar, alleenLezen, onCommit }: MaandVeldProps) {
  const [fout, setFout] = useState<string>();
  const commit = (tekst: string) => {
    const gelezen = leesMaand(tekst);
    setFout("fout" in gelezen ? gelezen.fout : undefined);
    if ("maand" in gelezen && gelezen.maand !== maand) onCommit(gelezen.maand);
  };
  return (
    <div className="met-kalender">
      <TextField
        label={label}
        value={maand === null ? "" : formatMaandKort(maand)}
        fout={fout}
        placeholder={`mrt ${voorbeeldJaar}`}
        maxLength={40}
        alleenLezen={alleenLezen}
        onCommit={commit}
      />
      {alleenLezen ? null : <KalenderKnop soort="month" label={label} waarde={maand ?? ""} onKies={commit} />}
    </div>
  );
}
