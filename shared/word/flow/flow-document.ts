import type { DocumentTree, Heading, Run } from "../tree/document-tree.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import type { FlowBlock, FlowContents, FlowParagraph, FlowSection } from "./flow.ts";
import { createFlow } from "./flow-blocks.ts";
import { twips } from "./twips.ts";

/** Everything that comes on paper, in the order and the styles in which it comes there. */
export function flowDocument(tree: DocumentTree): FlowSection[] {
  const flow = createFlow(tree.numbers, contentsLines(tree));
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

/** The chapters and annexes with their paragraphs, as lines of the contents. */
function contentsLines(tree: DocumentTree): FlowContents["lines"] {
  return tree.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Heading => block.kind === "heading" && isInContents(block))
    .map((heading) => {
      const number = tree.numbers.get(heading.anchor);
      return {
        kind: "paragraph",
        style: heading.level === 1 ? "TOC1" : "TOC2",
        runs: heading.runs.filter(isWord),
        anchor: heading.anchor,
        ...(number !== undefined && { number }),
      };
    });
}

const isInContents = ({ level, numbering }: Heading): boolean =>
  level === 1 || (level === 2 && numbering !== "geen");

const isWord = ({ kind }: Run): boolean => kind !== "footnote";
