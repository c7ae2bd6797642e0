import type { Block, DocumentTree } from "#shared/word/tree/document-tree.ts";

/** A part of the document that is drawn at once. One that goes on where the one before it ends is the same sheet to the eye. */
export type Vel = Readonly<{ id: string; liggend: boolean; vervolg: boolean; blokken: readonly Block[] }>;

/** Cuts a document where a new page is sure to begin, and before every chapter, so that not all of it is drawn at once. */
export function vellen(tree: DocumentTree): Vel[] {
  const result: { id: string; liggend: boolean; vervolg: boolean; blokken: Block[] }[] = [];
  for (const section of tree.sections)
    section.blocks.forEach((block, index) => {
      const starts =
        index === 0 ||
        block.kind === "contents" ||
        afterContents(section.blocks[index - 1]) ||
        startsPage(block);
      if (starts || startsChapter(block))
        result.push({
          id: `vel-${result.length}`,
          liggend: section.landscape,
          vervolg: !starts,
          blokken: [],
        });
      result.at(-1)?.blokken.push(block);
    });
  return result;
}

const startsPage = (block: Block): boolean => block.kind === "heading" && block.newPage === true;
const startsChapter = (block: Block): boolean => block.kind === "heading" && block.level === 1;
const afterContents = (block: Block | undefined): boolean => block?.kind === "contents";
