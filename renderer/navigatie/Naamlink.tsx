import type { ReactNode } from "react";
import { formatPlek, type Plek } from "../state/plek.ts";
import "./naamlink.css";

type NaamlinkProps = { plek: Plek; zwaar?: boolean; children: ReactNode };

/** The name of something as a link to it: plain text until the pointer or focus is on it. */
export function Naamlink({ plek, zwaar = false, children }: NaamlinkProps) {
  return (
    <a className={zwaar ? "naamlink naamlink-zwaar" : "naamlink"} href={formatPlek(plek)}>
      {children}
    </a>
  );
}
