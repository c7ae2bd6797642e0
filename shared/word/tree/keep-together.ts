import type { Block, Paragraph } from "./document-tree.ts";
import { plainRuns } from "./plain-text.ts";

/** Lets no page end between the facts under one heading and the text under them, or between "Daarvoor is nodig:" and what it announces. */
export function keepTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.kind === "paragraph" && belongsTo(block, blocks[index + 1]) ? { ...block, keepNext: true } : block,
  );
}

function belongsTo(paragraph: Paragraph, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (paragraph.role === "kenmerk") return isUnderFacts(next);
  const announces = paragraph.role === "tekst" && plainRuns(paragraph.runs).trimEnd().endsWith(":");
  return announces && (next.kind === "list" || next.kind === "table" || next.kind === "quote");
}

/** More facts, the text of the same record, or a heading in that text. */
const isUnderFacts = (next: Block): boolean =>
  (next.kind === "paragraph" && next.role !== "voorblad") || (next.kind === "heading" && next.level >= 4);
