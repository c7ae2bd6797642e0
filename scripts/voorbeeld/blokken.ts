import { z } from "zod";
import type { Block, Inline, RichText, TableRow } from "#shared/domain/rich-text.ts";

/**
 * A text in the data files of a sample: plain strings are paragraphs. Inside a string `**vet**` is bold,
 * `[[bron]]` or `[[bron|vindplaats]]` cites a bron and `[^tekst]` is a footnote.
 */
export const Blok = z.union([
  z.string().min(1),
  z.strictObject({ lijst: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ nummers: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ tabel: z.array(z.array(z.string())).min(2) }),
]);
export type Blok = Readonly<z.infer<typeof Blok>>;

/** Turns the blocks of a data file into a text as the editor holds it. */
export function toRichText(blokken: readonly Blok[]): RichText {
  return { type: "doc", content: blokken.map(toBlock) };
}

function toBlock(blok: Blok): Block {
  if (typeof blok === "string") return paragraph(blok);
  if ("lijst" in blok) return { type: "bulletList", content: blok.lijst.map(item) };
  if ("nummers" in blok) return { type: "orderedList", attrs: { start: 1 }, content: blok.nummers.map(item) };
  return { type: "table", content: blok.tabel.map(row) };
}

const item = (tekst: string) => ({ type: "listItem" as const, content: [paragraph(tekst)] });

function row(cellen: readonly string[], index: number): TableRow {
  const type = index === 0 ? "tableHeader" : "tableCell";
  const attrs = { colspan: 1, rowspan: 1 };
  return { type: "tableRow", content: cellen.map((cel) => ({ type, attrs, content: [paragraph(cel)] })) };
}

function paragraph(tekst: string): Block {
  const content = toInline(tekst);
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
}

const TEKENS =
  /\*\*(?<vet>[^*]+)\*\*|\[\[(?<bron>[a-z0-9-]+)(?:\|(?<plek>[^\]]+))?\]\]|\[\^(?<noot>[^\]]+)\]/gu;

function toInline(tekst: string): Inline[] {
  const inline: Inline[] = [];
  let vanaf = 0;
  for (const teken of tekst.matchAll(TEKENS)) {
    if (teken.index > vanaf) inline.push({ type: "text", text: tekst.slice(vanaf, teken.index) });
    inline.push(toNode(teken.groups ?? {}));
    vanaf = teken.index + teken[0].length;
  }
  if (vanaf < tekst.length) inline.push({ type: "text", text: tekst.slice(vanaf) });
  return inline;
}

function toNode({ vet, bron, plek = "", noot = "" }: Partial<Record<string, string>>): Inline {
  if (vet !== undefined) return { type: "text", text: vet, marks: [{ type: "bold" }] };
  if (bron !== undefined) return { type: "bronVerwijzing", attrs: { bronId: bron, vindplaats: plek } };
  return { type: "voetnoot", attrs: { tekst: noot } };
}
