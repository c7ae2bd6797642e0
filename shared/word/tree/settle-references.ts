import type { Block, Run } from "./document-tree.ts";
import { mapLines } from "./map-lines.ts";

/**
 * Makes plain text of references to what is not in the document. One to a heading without a number shows the name of that,
 * and leads there.
 */
export function settleReferences(blocks: readonly Block[], numbers: ReadonlyMap<string, string>): Block[] {
  const places = new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.anchor] : [])));
  const settle = (run: Run): Run => {
    if (run.kind !== "ref" || run.otherwise === undefined || numbers.has(run.anchor)) return run;
    const { anchor, otherwise: text } = run;
    return places.has(anchor) ? { kind: "ref", anchor, text } : { kind: "text", text };
  };
  return mapLines(blocks, (runs) => runs.map(settle));
}
