import { Fragment, type Mark, type Node as PmNode, type Schema, Slice } from "@tiptap/pm/model";

/** What can stand before an item, and how much deeper it then is than one behind a plain bullet at the same place. */
const TEKENS: readonly Readonly<{ teken: RegExp; dieper: number }>[] = [
  { teken: /^\s*[•▪●‣➢❖■◆✓✔]\s+(?=\S)/u, dieper: 0 },
  { teken: /^\s*[-*]\s+(?=\S)/u, dieper: 0 },
  // Word writes the bullets of its second and third level as these, with a tab behind them.
  { teken: /^\s*(?:[○◦▫◇]\s+|o\t\s*)(?=\S)/u, dieper: 0.25 },
  { teken: /^\s*§\t\s*(?=\S)/u, dieper: 0.5 },
];
/** A long dash can also go on with a sentence: only two of them under each other are items. */
const LANG_STREEPJE = /^\s*[–—]\s+(?=\S)/u;
/** A number of four figures is a year. */
const NUMMER = /^\s*(\d{1,3})[.)]\s+(?=\S)/u;
const TAB = 4;

type Regel = Readonly<{ soort: "tekst" | "punt" | "nummer"; tekst: string; nummer: number; diepte: number }>;
type Alinea = (tekst: string) => PmNode;

/**
 * A text with items behind bullets, dashes or numbers that follow each other, as paragraphs and lists; an item that begins
 * further to the right than the one above it is part of that one. Null when the text has no items.
 */
export function leesLijsten(tekst: string, schema: Schema, marks: readonly Mark[]): Slice | null {
  const regels = leesRegels(tekst.split(/\n+/u));
  if (!regels.some(({ soort }) => soort !== "tekst")) return null;
  const alinea: Alinea = (inhoud) =>
    schema.nodes.paragraph?.create(null, inhoud === "" ? null : schema.text(inhoud, marks)) ??
    schema.text(inhoud);
  const blokken = reeksen(regels, (regel) => regel.soort === "tekst").flatMap((reeks) =>
    reeks[0]?.soort === "tekst" ? alinea(reeks[0].tekst) : lijsten(reeks, schema, alinea),
  );
  return new Slice(Fragment.from(blokken), 0, 0);
}

/** Reads the sign before each line; what could also be text is an item only beside another one. */
function leesRegels(regels: readonly string[]): Regel[] {
  const gelezen = regels.map(leesTeken);
  return gelezen.map((regel, plek) => {
    if (regel.soort === "nummer") return inReeks(gelezen, plek) ? regel : alsTekst(regels[plek]);
    if (regel.soort === "punt" || !LANG_STREEPJE.test(regel.tekst)) return regel;
    const buren = [regels[plek - 1] ?? "", regels[plek + 1] ?? ""];
    return buren.some((buur) => LANG_STREEPJE.test(buur))
      ? { ...regel, soort: "punt", tekst: regel.tekst.replace(LANG_STREEPJE, "") }
      : regel;
  });
}

function leesTeken(regel: string): Regel {
  const diepte = inspring(regel);
  const nummer = NUMMER.exec(regel)?.[1];
  if (nummer) return { soort: "nummer", tekst: regel.replace(NUMMER, ""), nummer: Number(nummer), diepte };
  const gevonden = TEKENS.find(({ teken }) => teken.test(regel));
  if (!gevonden) return { ...alsTekst(regel), diepte };
  const { teken, dieper } = gevonden;
  return { soort: "punt", tekst: regel.replace(teken, ""), nummer: 0, diepte: diepte + dieper };
}

const alsTekst = (tekst = ""): Regel => ({ soort: "tekst", tekst, nummer: 0, diepte: 0 });

/** How many columns a line begins to the right. */
function inspring(regel: string): number {
  const wit = /^\s*/u.exec(regel)?.[0] ?? "";
  return [...wit].reduce((kolom, teken) => kolom + (teken === "\t" ? TAB - (kolom % TAB) : 1), 0);
}

/** Whether the number before or after it, with at most its own parts in between, is the one that is expected. */
function inReeks(regels: readonly Regel[], plek: number): boolean {
  const { nummer, diepte } = regels[plek] ?? alsTekst();
  return [-1, 1].some((stap) => {
    let buur = plek + stap;
    while (regels[buur]?.soort !== "tekst" && (regels[buur]?.diepte ?? 0) > diepte) buur += stap;
    return regels[buur]?.soort === "nummer" && regels[buur]?.nummer === nummer + stap;
  });
}

/** Lines in a row, a new row where a line or the one above it stands alone. */
function reeksen(regels: readonly Regel[], isLos: (regel: Regel) => boolean): Regel[][] {
  const alle: Regel[][] = [];
  for (const regel of regels) {
    const lopend = alle.at(-1);
    if (!lopend?.[0] || isLos(regel) || isLos(lopend[0])) alle.push([regel]);
    else lopend.push(regel);
  }
  return alle;
}

type Item = Readonly<{ regel: Regel; delen: Regel[] }>;

/** Items that stand under each other, as one list for each kind and each count. */
function lijsten(regels: readonly Regel[], schema: Schema, alinea: Alinea): PmNode[] {
  const alle: Item[][] = [];
  for (const regel of regels) {
    const vorige = alle.at(-1)?.at(-1);
    if (vorige && regel.diepte > vorige.regel.diepte) vorige.delen.push(regel);
    else if (vorige && volgtOp(regel, vorige.regel)) alle.at(-1)?.push({ regel, delen: [] });
    else alle.push([{ regel, delen: [] }]);
  }
  return alle.map((items) => lijst(items, schema, alinea));
}

const volgtOp = (regel: Regel, vorige: Regel): boolean =>
  regel.soort === vorige.soort && (regel.soort === "punt" || regel.nummer > vorige.nummer);

function lijst(items: readonly Item[], schema: Schema, alinea: Alinea): PmNode {
  const { bulletList, orderedList, listItem } = schema.nodes;
  if (!bulletList || !orderedList || !listItem) throw new Error("a text has lists");
  const inhoud = items.map(({ regel, delen }) =>
    listItem.create(null, [alinea(regel.tekst), ...lijsten(delen, schema, alinea)]),
  );
  const eerste = items[0]?.regel;
  return eerste?.soort === "nummer"
    ? orderedList.create({ start: eerste.nummer }, inhoud)
    : bulletList.create(null, inhoud);
}
