import type { ReactNode } from "react";
import "./veldplek.css";

type VeldplekProps = {
  /** The fields of a record that are filled in here, by their names. */
  velden: string;
  children: ReactNode;
};

/** Where fields of a record are filled in: a jump to one of them lands here. */
export function Veldplek({ velden, children }: VeldplekProps) {
  return (
    <div className="veldplek" data-veld={velden}>
      {children}
    </div>
  );
}
