import type { Block } from "./document-tree.ts";

/** How deep chapters are numbered. */
export const NUMBERED_LEVELS = 3;

/** The number each numbered heading gets, counted as Word counts them. */
export function numberHeadings(blocks: readonly Block[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counters = [0, 0, 0];
  let bijlagen = 0;
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    if (block.numbering === "bijlage") {
      bijlagen += 1;
      numbers.set(block.anchor, `Bijlage ${bijlagen}`);
    } else if (block.numbering === "hoofdstuk" && block.level <= NUMBERED_LEVELS) {
      const depth = block.level;
      counters[depth - 1] = (counters[depth - 1] ?? 0) + 1;
      counters.fill(0, depth);
      numbers.set(block.anchor, counters.slice(0, depth).join("."));
    }
  }
  return numbers;
}
