import type { Block, Paragraph } from "./document-tree.ts";
import { plainRuns } from "./plain-text.ts";

/** Lets no page end between the facts under one heading, or between "Daarvoor is nodig:" and what it announces. */
export function keepTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.kind === "paragraph" && belongsTo(block, blocks[index + 1]) ? { ...block, keepNext: true } : block,
  );
}

function belongsTo(paragraph: Paragraph, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (paragraph.role === "kenmerk") return next.kind === "paragraph" && next.role === "kenmerk";
  const announces = paragraph.role === "tekst" && plainRuns(paragraph.runs).trimEnd().endsWith(":");
  return announces && (next.kind === "list" || next.kind === "table" || next.kind === "quote");
}
