import type { ReactNode } from "react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import "./rooster.css";
import "./rooster-cel.css";

/** Which cells of a row are selected, and which is the active one; −1 when none is. */
export type RijSelectie = Readonly<{ van: number; tot: number; actief: number }>;

/** A row without selected cells. */
export const GEEN_SELECTIE: RijSelectie = { van: -1, tot: -1, actief: -1 };

type CelProps = {
  rij: string;
  kolom: Kolom;
  index: number;
  selectie: RijSelectie;
  /** True for columns whose sums can hold PM. */
  slot: boolean;
  fout?: boolean;
  foutId?: string;
  /** Calculated cells cannot be edited. */
  berekend?: boolean;
  open?: boolean;
  children?: ReactNode;
};

/** The id of the element of a cell, by which it takes the focus. */
export const celId = (rij: string, kolom: string): string => `cel:${rij}:${kolom}`;

/** One cell of the grid; the name of a row is its head. */
export function Cel(props: CelProps) {
  const {
    rij,
    kolom,
    index,
    selectie,
    slot,
    fout = false,
    foutId,
    berekend = false,
    open = false,
    children,
  } = props;
  const actief = selectie.actief === index;
  const gekozen = index >= selectie.van && index <= selectie.tot && selectie.van >= 0;
  const eigenschappen = {
    id: celId(rij, kolom.key),
    "data-kolom": kolom.key,
    className: klassen(kolom, { actief, gekozen, slot, fout, open }),
    tabIndex: actief ? 0 : -1,
    "aria-selected": gekozen,
    ...(berekend ? { "aria-readonly": true } : {}),
    ...(fout ? { "aria-invalid": true } : {}),
    ...(fout && foutId ? { "aria-describedby": foutId } : {}),
  };
  return kolom.soort === "naam" ? (
    <th scope="row" {...eigenschappen}>
      {children}
    </th>
  ) : (
    <td {...eigenschappen}>{children}</td>
  );
}

type Staten = Readonly<Record<"actief" | "gekozen" | "slot" | "fout" | "open", boolean>>;

function klassen(kolom: Kolom, staten: Staten): string {
  const getal = kolom.soort === "jaar" || kolom.soort === "totaal";
  return [
    getal ? "num" : kolom.soort === "naam" ? "naam" : "soort",
    getal && staten.slot ? "slot" : "",
    staten.actief ? "is-actief" : "",
    staten.gekozen ? "is-gekozen" : "",
    staten.fout ? "is-fout" : "",
    staten.open ? "is-open" : "",
  ]
    .filter((klasse) => klasse !== "")
    .join(" ");
}
