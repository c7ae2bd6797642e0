import { Fragment, type Mark, type Node as PmNode, type Schema, Slice } from "@tiptap/pm/model";

const BOLLETJE = /^\s*[•▪●‣➢❖■◆✓✔]\s+(?=\S)/u;
const DIEPER = /^\s*[○◦▫◇]\s+(?=\S)/u;
const STREEPJE = /^\s*[-*]\s+(?=\S)/u;
/** A long dash can also go on with a sentence: only two of them under each other are items. */
const LANG_STREEPJE = /^\s*[–—]\s+(?=\S)/u;
/** A number of four figures is a year. */
const NUMMER = /^\s*(\d{1,3})[.)]\s+(?=\S)/u;

type Soort = "tekst" | "punt" | "dieper" | "nummer";
type Regel = Readonly<{ soort: Soort; tekst: string; nummer: number }>;
type Alinea = (tekst: string) => PmNode;

/** A text with items behind bullets, dashes or numbers that follow each other, as paragraphs and lists; null when it has none. */
export function leesLijsten(tekst: string, schema: Schema, marks: readonly Mark[]): Slice | null {
  const regels = leesRegels(tekst.split(/\n+/u));
  if (!regels.some(({ soort }) => soort !== "tekst")) return null;
  const alinea: Alinea = (inhoud) =>
    schema.nodes.paragraph?.create(null, inhoud === "" ? null : schema.text(inhoud, marks)) ??
    schema.text(inhoud);
  const blokken: PmNode[] = [];
  for (let van = 0; van < regels.length; ) {
    const regel = regels[van];
    if (!regel) break;
    const tot = eindeVan(regels, van);
    if (regel.soort === "tekst") blokken.push(alinea(regel.tekst));
    else blokken.push(lijst(regels.slice(van, tot), schema, alinea));
    van = tot;
  }
  return new Slice(Fragment.from(blokken), 0, 0);
}

/** Reads the sign before each line; what could also be text is an item only beside another one. */
function leesRegels(regels: readonly string[]): Regel[] {
  const nummers = regels.map((regel) => Number(NUMMER.exec(regel)?.[1] ?? Number.NaN));
  return regels.map((regel, plek) => {
    const buren = [regels[plek - 1] ?? "", regels[plek + 1] ?? ""];
    const nummer = nummers[plek] ?? Number.NaN;
    const inReeks = nummers[plek - 1] === nummer - 1 || nummers[plek + 1] === nummer + 1;
    if (inReeks) return { soort: "nummer", tekst: regel.replace(NUMMER, ""), nummer };
    const teken = [BOLLETJE, DIEPER, STREEPJE, LANG_STREEPJE].find((soort) => soort.test(regel));
    if (!teken || (teken === LANG_STREEPJE && !buren.some((buur) => teken.test(buur))))
      return { soort: "tekst", tekst: regel, nummer: 0 };
    return { soort: teken === DIEPER ? "dieper" : "punt", tekst: regel.replace(teken, ""), nummer: 0 };
  });
}

/** Where the paragraph or list that begins at a line stops. */
function eindeVan(regels: readonly Regel[], van: number): number {
  const eerste = regels[van]?.soort;
  if (eerste === "tekst") return van + 1;
  const hoort = (regel: Regel, vorige: Regel | undefined): boolean =>
    eerste === "nummer"
      ? regel.soort === "dieper" || (regel.soort === "nummer" && regel.nummer > (vorige?.nummer ?? 0))
      : regel.soort === "punt" || regel.soort === "dieper";
  const einde = regels.findIndex((regel, plek) => plek > van && !hoort(regel, regels[plek - 1]));
  return einde < 0 ? regels.length : einde;
}

function lijst(regels: readonly Regel[], schema: Schema, alinea: Alinea): PmNode {
  const { bulletList, orderedList, listItem } = schema.nodes;
  if (!bulletList || !orderedList || !listItem) throw new Error("a text has lists");
  const items: PmNode[] = [];
  for (let van = 0; van < regels.length; ) {
    const volgende = regels.findIndex((regel, plek) => plek > van && regel.soort !== "dieper");
    const tot = volgende < 0 ? regels.length : volgende;
    const binnen = regels.slice(van + 1, tot).map((regel) => listItem.create(null, alinea(regel.tekst)));
    const inhoud = [alinea(regels[van]?.tekst ?? "")];
    if (binnen.length > 0) inhoud.push(bulletList.create(null, binnen));
    items.push(listItem.create(null, inhoud));
    van = tot;
  }
  const [eerste] = regels;
  return eerste?.soort === "nummer"
    ? orderedList.create({ start: eerste.nummer }, items)
    : bulletList.create(null, items);
}
