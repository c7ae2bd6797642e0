import type { DocumentTree } from "../tree/document-tree.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import { contentsLines } from "./contents-lines.ts";
import type { FlowBlock, FlowParagraph, FlowSection } from "./flow.ts";
import { createFlow } from "./flow-blocks.ts";
import { twips } from "./twips.ts";

/** Everything that comes on paper, in the order and the styles in which it comes there. */
export function flowDocument(tree: DocumentTree): FlowSection[] {
  const flow = createFlow(tree.numbers, contentsLines(tree.sections, tree.numbers));
  return tree.sections.map(({ landscape, blocks }) => ({
    landscape,
    blocks: separateTables(flow(blocks, twips(landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH))),
  }));
}

const SEPARATOR: FlowParagraph = { kind: "paragraph", style: "Scheiding", runs: [] };

/** Two tables in a row would melt into one, and a section cannot end with one: an empty line of almost no height helps. */
function separateTables(blocks: readonly FlowBlock[]): FlowBlock[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const needsLine = block.kind === "table" && (next === undefined || next.kind === "table");
    return needsLine ? [block, SEPARATOR] : [block];
  });
}
