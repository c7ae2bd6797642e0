import type { Block, DocumentTree } from "#shared/word/tree/document-tree.ts";

/** Part of the document that starts on a page of its own. */
export type Vel = Readonly<{ id: string; liggend: boolean; blokken: readonly Block[] }>;

/** Cuts a document where a new page is sure to begin; what lies between may fill more than one page. */
export function vellen(tree: DocumentTree): Vel[] {
  const result: { id: string; liggend: boolean; blokken: Block[] }[] = [];
  for (const section of tree.sections)
    section.blocks.forEach((block, index) => {
      const starts = index === 0 || block.kind === "contents" || afterContents(section.blocks[index - 1]);
      if (starts || startsPage(block))
        result.push({ id: `vel-${result.length}`, liggend: section.landscape, blokken: [] });
      result.at(-1)?.blokken.push(block);
    });
  return result;
}

const startsPage = (block: Block): boolean => block.kind === "heading" && block.newPage === true;
const afterContents = (block: Block | undefined): boolean => block?.kind === "contents";
