import type { ReactNode } from "react";
import type { Block, Cell, Column, Row, Table } from "#shared/word/tree/document-tree.ts";
import "./voorbeeld.css";

/** Draws what stands in a cell. */
type Vul = (blokken: readonly Block[]) => ReactNode;

type TabelProps = { tabel: Table; vul: Vul };

/** A table of the preview, with the proportions and alignment it gets in Word. */
export function Tabel({ tabel, vul }: TabelProps) {
  const breedte = tabel.columns.reduce((som, kolom) => som + kolom.width, 0);
  return (
    <table className="wv-tabel" aria-label={tabel.description}>
      {tabel.caption === null ? null : <caption>{tabel.caption}</caption>}
      <colgroup>
        {tabel.columns.map((kolom, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their order
          <col key={index} style={{ width: `${(100 * kolom.width) / breedte}%` }} />
        ))}
      </colgroup>
      <tbody>
        {tabel.rows.map((rij, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their order
          <Rij key={index} rij={rij} kolommen={tabel.columns} vul={vul} />
        ))}
      </tbody>
    </table>
  );
}

type RijProps = { rij: Row; kolommen: readonly Column[]; vul: Vul };

function Rij({ rij, kolommen, vul }: RijProps) {
  return (
    <tr className={`wv-rij-${rij.role}`}>
      {metKolom(rij.cells).map(({ cel, kolom }) => (
        <Cel
          key={kolom}
          cel={cel}
          kop={rij.role === "kop"}
          rechts={kolommen[kolom]?.align === "right" && (cel.columnSpan ?? 1) === 1}
          vul={vul}
        />
      ))}
    </tr>
  );
}

type CelProps = { cel: Cell; kop: boolean; rechts: boolean; vul: Vul };

function Cel({ cel, kop, rechts, vul }: CelProps) {
  const maat = {
    colSpan: cel.columnSpan ?? 1,
    rowSpan: cel.rowSpan ?? 1,
    className: rechts ? "wv-rechts" : undefined,
  };
  const inhoud = vul(cel.blocks);
  return kop ? (
    <th scope="col" {...maat}>
      {inhoud}
    </th>
  ) : (
    <td {...maat}>{inhoud}</td>
  );
}

/** The cells with the column each begins in. */
function metKolom(cellen: readonly Cell[]): { cel: Cell; kolom: number }[] {
  let kolom = 0;
  return cellen.map((cel) => {
    const begin = kolom;
    kolom += cel.columnSpan ?? 1;
    return { cel, kolom: begin };
  });
}
