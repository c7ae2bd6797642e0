import { useState } from "react";
import type { Maand } from "#shared/domain/datum.ts";
import { TextField } from "../ui/TextField.tsx";
import { formatMaandKort, leesMaand } from "./lees-maand.ts";

type MaandVeldProps = {
  label: string;
  maand: Maand | null;
  /** What is wrong with this month beside the others, as a sentence. */
  fout?: string | undefined;
  alleenLezen: boolean;
  onCommit: (maand: Maand | null) => void;
};

/** A field for a month as people type it in Dutch; what cannot be read stays, with a sentence. */
export function MaandVeld({ label, maand, fout, alleenLezen, onCommit }: MaandVeldProps) {
  const [leesFout, setLeesFout] = useState<string>();
  const commit = (tekst: string) => {
    const gelezen = leesMaand(tekst);
    setLeesFout("fout" in gelezen ? gelezen.fout : undefined);
    if ("maand" in gelezen && gelezen.maand !== maand) onCommit(gelezen.maand);
  };
  return (
    <TextField
      label={label}
      value={maand === null ? "" : formatMaandKort(maand)}
      fout={leesFout ?? fout}
      placeholder="mrt 2026"
      maxLength={40}
      alleenLezen={alleenLezen}
      onCommit={commit}
    />
  );
}
