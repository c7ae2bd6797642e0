import type { ReactNode } from "react";
import "./knoppenrij.css";
import "./leeg-scherm.css";

type LeegSchermProps = { kop: string; children: ReactNode; knoppen?: ReactNode };

/** What an empty screen says: what belongs here, and how to begin. */
export function LeegScherm({ kop, children, knoppen }: LeegSchermProps) {
  return (
    <div className="leeg">
      <h2>{kop}</h2>
      <p>{children}</p>
      {knoppen ? <div className="knoppenrij">{knoppen}</div> : null}
    </div>
  );
}
