import type { Block, DocumentTree, Run } from "./document-tree.ts";
import { bareNumber } from "./number-document.ts";

/** Every line of a document as plain text: what a reader of the Word file gets to read, without contents and numbers. */
export function plainTree(tree: DocumentTree): string[] {
  return tree.sections.flatMap(({ blocks }) => plainBlocks(blocks, tree.numbers));
}

/** The lines of blocks; empty lines are left out. */
export function plainBlocks(
  blocks: readonly Block[],
  numbers: ReadonlyMap<string, string> = new Map(),
): string[] {
  return blocks.flatMap((block) => plainBlock(block, numbers)).filter((line) => line.trim() !== "");
}

function plainBlock(block: Block, numbers: ReadonlyMap<string, string>): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plainRuns(block.runs, numbers)];
    case "list":
      return block.items.flatMap((item) => plainBlocks(item, numbers));
    case "quote":
      return plainBlocks(block.blocks, numbers);
    case "table":
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => plainBlocks(cell.blocks, numbers))),
      ];
    case "contents":
      return [block.title];
  }
}

/** The characters of a line; a break or tab is a space, a footnote stands in brackets. */
export function plainRuns(runs: readonly Run[], numbers: ReadonlyMap<string, string> = new Map()): string {
  return runs.map((run) => plainRun(run, numbers)).join("");
}

function plainRun(run: Run, numbers: ReadonlyMap<string, string>): string {
  switch (run.kind) {
    case "text":
      return run.text;
    case "ref":
      return run.text ?? bareNumber(numbers.get(run.anchor) ?? "");
    case "footnote":
      return ` [${plainRuns(run.runs, numbers)}]`;
    default:
      return " ";
  }
}
