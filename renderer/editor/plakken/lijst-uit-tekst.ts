import { Fragment, type Mark, type Node as PmNode, type Schema, Slice } from "@tiptap/pm/model";

/** A bullet can only be one; a dash or a number at the start of a line can be text. */
const BOLLETJE = /^\s*([•▪●‣➢❖■◆✓✔])\s+(?=\S)/u;
const DIEPER = /^\s*([○◦▫◇])\s+(?=\S)/u;

type Regel = Readonly<{ diepte: 0 | 1 | 2; tekst: string }>;

/** A text with items behind bullets, as it comes out of a PDF, as paragraphs and lists; null when it has none. */
export function leesLijsten(tekst: string, schema: Schema, marks: readonly Mark[]): Slice | null {
  const regels = tekst.split(/\n+/u).map(leesRegel);
  if (!regels.some(({ diepte }) => diepte > 0)) return null;
  const alinea = (inhoud: string): PmNode =>
    schema.nodes.paragraph?.create(null, inhoud === "" ? null : schema.text(inhoud, marks)) ??
    schema.text(inhoud);
  const blokken: PmNode[] = [];
  for (let van = 0; van < regels.length; ) {
    const regel = regels[van];
    if (!regel) break;
    if (regel.diepte === 0) {
      blokken.push(alinea(regel.tekst));
      van += 1;
      continue;
    }
    const tot = eindeVan(regels, van, 1);
    blokken.push(lijst(regels.slice(van, tot), 1, schema, alinea));
    van = tot;
  }
  return new Slice(Fragment.from(blokken), 0, 0);
}

function leesRegel(regel: string): Regel {
  const diepte = BOLLETJE.test(regel) ? 1 : DIEPER.test(regel) ? 2 : 0;
  return { diepte, tekst: diepte === 0 ? regel : regel.replace(diepte === 1 ? BOLLETJE : DIEPER, "") };
}

/** Where the items that lie at least this deep stop. */
function eindeVan(regels: readonly Regel[], van: number, diepte: number): number {
  const einde = regels.findIndex((regel, index) => index >= van && regel.diepte < diepte);
  return einde < 0 ? regels.length : einde;
}

function lijst(
  regels: readonly Regel[],
  diepte: 1 | 2,
  schema: Schema,
  alinea: (tekst: string) => PmNode,
): PmNode {
  const { bulletList, listItem } = schema.nodes;
  if (!bulletList || !listItem) throw new Error("a text has lists");
  const items: PmNode[] = [];
  for (let van = 0; van < regels.length; ) {
    const dieper = diepte === 1 ? eindeVan(regels, van + 1, 2) : van + 1;
    const binnen = regels.slice(van + 1, dieper);
    const inhoud = [alinea(regels[van]?.tekst ?? "")];
    if (binnen.length > 0) inhoud.push(lijst(binnen, 2, schema, alinea));
    items.push(listItem.create(null, inhoud));
    van = dieper;
  }
  return bulletList.create(null, items);
}
