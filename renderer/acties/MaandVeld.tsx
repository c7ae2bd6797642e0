import { useState } from "react";
import type { Maand } from "#shared/domain/datum.ts";
import { KalenderKnop } from "../ui/KalenderKnop.tsx";
import { TextField } from "../ui/TextField.tsx";
import "../ui/kalender-knop.css";
import { formatMaandKort, leesMaand } from "./lees-maand.ts";

type MaandVeldProps = {
  label: string;
  maand: Maand | null;
  /** Where an empty field begins to look: its example is of that year, and its calendar opens there. */
  begin: Maand;
  alleenLezen: boolean;
  onCommit: (maand: Maand | null) => void;
};

/** A field for a month as people type it in Dutch; what cannot be read stays, with a sentence. */
export function MaandVeld({ label, maand, begin, alleenLezen, onCommit }: MaandVeldProps) {
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
        placeholder={`mrt ${begin.slice(0, 4)}`}
        maxLength={40}
        alleenLezen={alleenLezen}
        onCommit={commit}
        kanTussendoor={(tekst) => "maand" in leesMaand(tekst)}
      />
      {alleenLezen ? null : (
        <KalenderKnop soort="month" label={label} waarde={maand ?? ""} begin={begin} onKies={commit} />
      )}
    </div>
  );
}
