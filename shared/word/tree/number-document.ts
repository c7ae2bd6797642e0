import type { Block } from "./document-tree.ts";

/** How deep chapters are numbered. */
export const NUMBERED_LEVELS = 3;

/** The number of each numbered heading and of each table under a caption, by its anchor and counted as Word counts them: "2.1", "Bijlage 1", "Tabel 3". */
export function numberDocument(blocks: readonly Block[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counters = [0, 0, 0];
  let bijlagen = 0;
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === "table" && block.anchor !== null) {
      tables += 1;
      numbers.set(block.anchor, `Tabel ${tables}`);
    }
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

/** A number as a reference shows it: what it is of, stands in the text before it. */
export const bareNumber = (number: string): string => number.replace(/^(?:Bijlage|Tabel) /u, "");
