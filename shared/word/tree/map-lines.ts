import type { Block, Heading, Paragraph, Run } from "./document-tree.ts";

type Change = (runs: readonly Run[], line: Heading | Paragraph) => Run[];

/** Changes the runs of every line of a document, also in lists, quotes, cells and footnotes. */
export function mapLines(blocks: readonly Block[], change: Change): Block[] {
  return blocks.map((block) => mapBlock(block, (runs, line) => change(mapNotes(runs, line, change), line)));
}

const mapNotes = (runs: readonly Run[], line: Heading | Paragraph, change: Change): readonly Run[] =>
  runs.some(({ kind }) => kind === "footnote")
    ? runs.map((run) => (run.kind === "footnote" ? { ...run, runs: change(run.runs, line) } : run))
    : runs;

function mapBlock(block: Block, change: Change): Block {
  const inside = (inner: readonly Block[]): Block[] => inner.map((block) => mapBlock(block, change));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, runs: change(block.runs, block) };
    case "list":
      return { ...block, items: block.items.map(inside) };
    case "quote":
      return { ...block, blocks: inside(block.blocks) };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: inside(cell.blocks) })),
        })),
      };
    case "contents":
      return block;
  }
}
