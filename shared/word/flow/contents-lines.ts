import type { Heading, Run, Section } from "../tree/document-tree.ts";
import type { FlowContents } from "./flow.ts";

/** The chapters and annexes with their paragraphs, as lines of the contents. */
export function contentsLines(
  sections: readonly Section[],
  numbers: ReadonlyMap<string, string>,
): FlowContents["lines"] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Heading => block.kind === "heading" && isInContents(block))
    .map((heading) => {
      const number = numbers.get(heading.anchor);
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
