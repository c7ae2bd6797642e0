import { text } from "../tree/build.ts";
import type { Block, Heading, List, Paragraph, ParagraphRole, Table } from "../tree/document-tree.ts";
import type { FlowBlock, FlowContents, FlowList, FlowParagraph } from "./flow.ts";
import { flowTable } from "./flow-table.ts";
import { deepest, listIndent } from "./list-indent.ts";

/** Built-in or own style of each role of a paragraph; plain text takes the default. */
const STYLES: Readonly<Record<ParagraphRole, string | null>> = {
  tekst: null,
  kenmerk: "Kenmerk",
  tussenkop: "Tussenkop",
  noot: "Tabelnoot",
  open: "OpenVraag",
  regio: "Regio",
  titel: "Title",
  ondertitel: "Subtitle",
  voorblad: "Voorbladkop",
};

/** Where blocks stand: `style` replaces the default of plain text, `level` is the depth of lists around them. */
type Place = Readonly<{ style: string | null; level: number; textWidth: number; inCell: boolean }>;

/** What is counted through a whole document while it flows. */
type Counters = {
  readonly numbers: ReadonlyMap<string, string>;
  readonly contents: FlowContents["lines"];
  lists: number;
};

/** Makes the blocks of a section flow; one such function belongs to one document, of which it counts the lists. */
export function createFlow(numbers: ReadonlyMap<string, string>, contents: FlowContents["lines"]) {
  const counters: Counters = { numbers, contents, lists: 0 };
  return (blocks: readonly Block[], textWidth: number): FlowBlock[] =>
    flowBlocks(blocks, { style: null, level: 0, textWidth, inCell: false }, counters);
}

function flowBlocks(blocks: readonly Block[], place: Place, counters: Counters): FlowBlock[] {
  return blocks.flatMap((block, index) => flowBlock(block, blocks[index - 1], place, counters));
}

function flowBlock(block: Block, previous: Block | undefined, place: Place, counters: Counters): FlowBlock[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, counters)];
    case "paragraph":
      return [paragraph(block, previous, place)];
    case "list":
      return list(block, previous, place, counters);
    case "quote":
      return flowBlocks(block.blocks, { ...place, style: place.style ?? "Quote" }, counters);
    case "table":
      return table(block, place, counters);
    case "contents":
      return [{ kind: "contents", title: block.title, lines: counters.contents }];
  }
}

/** The style numbers chapters; an annex has a list of its own, and its parts a style that stays out of the contents. */
function heading({ level, numbering, runs, anchor, newPage }: Heading, { numbers }: Counters): FlowParagraph {
  const annexPart = numbering === "geen" && level === 2;
  const number = numbers.get(anchor);
  return {
    kind: "paragraph",
    style: annexPart ? "Bijlagekop" : `Heading${level}`,
    runs,
    anchor,
    ...(numbering === "bijlage" && { list: { kind: "bijlagen", label: `${number ?? ""} ` } }),
    ...(numbering === "hoofdstuk" && number !== undefined && { number }),
    ...(newPage && { newPage: true, before: 0 }),
  };
}

/** What a style cannot say: room under a table, and between a title without subtitle and the facts under it. */
function roomAbove(block: Paragraph | List, previous: Block | undefined): Pick<FlowParagraph, "before"> {
  const role = block.kind === "paragraph" ? block.role : "tekst";
  if (previous?.kind === "table" && role !== "noot") return { before: 200 };
  const underTitle = role === "kenmerk" && previous?.kind === "paragraph" && previous.role === "titel";
  return underTitle ? { before: 480 } : {};
}

function paragraph(block: Paragraph, previous: Block | undefined, place: Place): FlowParagraph {
  const own = place.inCell && block.role === "tussenkop" ? "Tabelkop" : STYLES[block.role];
  return {
    kind: "paragraph",
    style: own ?? place.style ?? "Normal",
    runs: block.runs,
    ...(block.anchor !== undefined && { anchor: block.anchor }),
    ...(block.keepNext && { keepNext: true }),
    ...roomAbove(block, previous),
    ...(place.level > 0 && { left: listIndent(place.level - 1) }),
  };
}

/** The first line of an item has the bullet or number; what follows in it stands under that line. */
function list(block: List, previous: Block | undefined, place: Place, counters: Counters): FlowBlock[] {
  const level = deepest(place.level);
  const inside = { ...place, level: place.level + 1, style: place.style ?? "ListParagraph" };
  if (block.ordered) counters.lists += 1;
  const lijst = counters.lists;
  return block.items.flatMap((item, index): FlowBlock[] => {
    const [first, ...rest] = item;
    if (first?.kind !== "paragraph") return flowBlocks(item, inside, counters);
    const { start } = block;
    const own: FlowList = block.ordered
      ? { kind: "nummers", level, start, nummer: start + index, lijst }
      : { kind: "opsomming", level };
    const line: FlowParagraph = {
      kind: "paragraph",
      style: inside.style,
      runs: first.runs,
      list: own,
      ...(index === 0 && roomAbove(block, previous)),
    };
    return [line, ...flowBlocks(rest, inside, counters)];
  });
}

function table(block: Table, place: Place, counters: Counters): FlowBlock[] {
  const made = flowTable(block, { numbers: counters.numbers, textWidth: place.textWidth }, (blocks, style) =>
    flowBlocks(blocks, { style, level: 0, textWidth: 0, inCell: true }, counters),
  );
  const { caption, anchor } = block;
  if (caption === null) return [made];
  const number = anchor === null ? undefined : counters.numbers.get(anchor);
  return [
    {
      kind: "paragraph",
      style: "Caption",
      keepNext: true,
      runs: [text(caption)],
      ...(anchor !== null && number !== undefined && { table: { anchor, number } }),
    },
    made,
  ];
}
