import type { ReactNode } from "react";
import "./schermkop.css";

type SchermkopProps = { titel: string; bij?: ReactNode; children?: ReactNode };

/** The head of a screen: its name, a short fact beside it, and its buttons. */
export function Schermkop({ titel, bij, children }: SchermkopProps) {
  return (
    <header className="schermkop">
      <div>
        <h1>{titel}</h1>
        {bij ? <p className="schermkop-bij">{bij}</p> : null}
      </div>
      {children ? <div className="schermkop-knoppen">{children}</div> : null}
    </header>
  );
}
