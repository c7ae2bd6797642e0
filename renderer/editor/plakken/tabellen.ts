/** Above this an editor would no longer be fluent. */
const MAX_CELLEN = 3_000;

/**
 * Makes pasted tables fit for a text: a first row with heads, no table inside a table, no table of one cell
 * (a frame round a text), and not larger than an editor can carry. Answers how many rows were left out.
 */
export function maakTabellen(body: HTMLElement): number {
  for (const binnen of [...body.querySelectorAll("table table")].reverse())
    toParagraphs(binnen as HTMLTableElement);
  let rijen = 0;
  for (const tabel of [...body.querySelectorAll("table")]) {
    if (tabel.rows.length === 1 && tabel.rows[0]?.cells.length === 1) toParagraphs(tabel);
    else {
      rijen += cutOff(tabel);
      giveHeads(tabel);
    }
  }
  return rijen;
}

function toParagraphs(tabel: HTMLTableElement): void {
  const alineas = [...tabel.rows].flatMap((rij) =>
    [...rij.cells].map((cel) => {
      const alinea = tabel.ownerDocument.createElement("div");
      alinea.append(...cel.childNodes);
      return alinea;
    }),
  );
  tabel.replaceWith(...alineas);
}

function cutOff(tabel: HTMLTableElement): number {
  let cellen = 0;
  let weg = 0;
  for (const rij of [...tabel.rows]) {
    cellen += rij.cells.length;
    if (cellen <= MAX_CELLEN) continue;
    rij.remove();
    weg += 1;
  }
  return weg;
}

function giveHeads(tabel: HTMLTableElement): void {
  const [eerste, ...rest] = [...tabel.rows];
  if (!eerste || rest.length === 0 || tabel.querySelector("th")) return;
  for (const cel of [...eerste.cells]) {
    const kop = tabel.ownerDocument.createElement("th");
    for (const naam of ["colspan", "rowspan"]) {
      const waarde = cel.getAttribute(naam);
      if (waarde !== null) kop.setAttribute(naam, waarde);
    }
    kop.append(...cel.childNodes);
    cel.replaceWith(kop);
  }
}
