import { useState } from "react";
import type { Datum } from "#shared/domain/datum.ts";
import { KalenderKnop } from "./KalenderKnop.tsx";
import { formatDatumKort, leesDatum } from "./lees-datum.ts";
import { TextField } from "./TextField.tsx";
import "./kalender-knop.css";

type DatumVeldProps = {
  label: string;
  labelVerborgen?: boolean;
  datum: Datum | null;
  /** Shown while there is no date. */
  placeholder?: string;
  alleenLezen?: boolean;
  onCommit: (datum: Datum | null) => void;
};

/** A field for a date as people type it in Dutch; the same on every computer, whatever its language. */
export function DatumVeld(props: DatumVeldProps) {
  const { label, labelVerborgen = false, datum, placeholder = "dd-mm-jjjj", alleenLezen, onCommit } = props;
  const [fout, setFout] = useState<string>();
  const commit = (tekst: string) => {
    const gelezen = leesDatum(tekst);
    setFout("fout" in gelezen ? gelezen.fout : undefined);
    if ("datum" in gelezen && gelezen.datum !== datum) onCommit(gelezen.datum);
  };
  return (
    <div className="met-kalender">
      <TextField
        label={label}
        labelVerborgen={labelVerborgen}
        value={datum === null ? "" : formatDatumKort(datum)}
        fout={fout}
        placeholder={placeholder}
        maxLength={40}
        alleenLezen={alleenLezen ?? false}
        onCommit={commit}
        kanTussendoor={(tekst) => "datum" in leesDatum(tekst)}
      />
      {alleenLezen ? null : <KalenderKnop soort="date" label={label} waarde={datum ?? ""} onKies={commit} />}
    </div>
  );
}
