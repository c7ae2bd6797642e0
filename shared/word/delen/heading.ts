import { text } from "../tree/build.ts";
import type { Block, Heading, HeadingLevel, HeadingNumbering } from "../tree/document-tree.ts";
import { NUMBERED_LEVELS } from "../tree/number-headings.ts";

/** The blocks on a page of their own: their first heading starts it. */
export function onNewPage(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    index === 0 && block.kind === "heading" ? { ...block, newPage: true } : block,
  );
}

/** A heading with plain text; a text without characters is called "Zonder titel". */
export function heading(
  level: HeadingLevel,
  tekst: string,
  anchor: string,
  numbering: HeadingNumbering = level <= NUMBERED_LEVELS ? "hoofdstuk" : "geen",
): Heading {
  const run = text(tekst);
  const runs = run.kind === "text" && run.text.trim() === "" ? [text("Zonder titel")] : [run];
  return { kind: "heading", level, numbering, runs, anchor };
}
