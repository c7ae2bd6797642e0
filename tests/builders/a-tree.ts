import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import type { Block, DocumentTree } from "#shared/word/tree/document-tree.ts";
import { plainBlocks } from "#shared/word/tree/plain-text.ts";

/** The document of an agenda with the raamwerk of December 2024. */
export const make = (agenda: Agenda, opties: Partial<WordOpties> = {}): DocumentTree =>
  agendaTree(agenda, raamwerken[0], WordOpties.parse(opties));

/** All blocks of a document in order. */
export const blocksOf = (tree: DocumentTree): Block[] => tree.sections.flatMap(({ blocks }) => [...blocks]);

/** "2.1 Inwoners in de regio" for every heading down to a level. */
export const headings = (tree: DocumentTree, level: number): string[] =>
  blocksOf(tree).flatMap((block) =>
    block.kind === "heading" && block.level <= level
      ? [`${tree.numbers.get(block.anchor) ?? ""} ${plainBlocks([block], tree.numbers).join("")}`.trim()]
      : [],
  );

/** The rows of the table with this caption, or description, with a bar between cells. */
export const table = (tree: DocumentTree, caption: string): string[] =>
  blocksOf(tree).flatMap((block) =>
    block.kind === "table" && (block.caption ?? block.description).startsWith(caption)
      ? block.rows.map(({ cells }) =>
          cells.map((cell) => plainBlocks(cell.blocks, tree.numbers).join(" ")).join(" | "),
        )
      : [],
  );
