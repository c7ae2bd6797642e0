import { text } from "../tree/build.ts";
import type { Heading, HeadingLevel, HeadingNumbering } from "../tree/document-tree.ts";
import { NUMBERED_LEVELS } from "../tree/number-document.ts";

/** True when a heading says no more than the one above it. */
export const isSameTitle = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

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
