import type { Block, Paragraph, ParagraphRole, Run } from "./document-tree.ts";
import { NO_BREAK_HYPHEN, NO_BREAK_SPACE } from "./no-break.ts";

/** What a number belongs to: no line ends between the two. */
const NAMED =
  /(?<![\p{L}\d])(paragraaf|paragrafen|bijlagen?|tabel(?:len)?|figuur|hoofdstuk(?:ken)?|artikel|stap|punt|p\.|pag\.|blz\.|nr\.|art\.) (?=\d)/giu;
const BEFORE_REFERENCE = /(?<![\p{L}\d])(paragraaf|paragrafen|bijlage|tabel|hoofdstuk|actie) $/iu;
const EURO = /€ (?=[\d−-])/gu;
const UNIT = /(\d) (?=%|(?:procent|miljoen|miljard|mln|mld|euro)(?![\p{L}\d]))/gu;
/** Names such as Midden-Limburg and Echt-Susteren. */
const NAME_HYPHEN = /(?<=\p{Lu}[\p{L}]*)-(?=\p{Lu})/gu;

const TITLES: ReadonlySet<ParagraphRole> = new Set(["titel", "ondertitel", "regio"]);

/** Keeps on one line what is read as one: "paragraaf 8.1", "€ 1.000", and in a title the names with a hyphen. */
export function typography(blocks: readonly Block[]): Block[] {
  return blocks.map(bindBlock);
}

function bindBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
      return { ...block, runs: bindRuns(block.runs) };
    case "paragraph":
      return bindParagraph(block);
    case "list":
      return { ...block, items: block.items.map(typography) };
    case "quote":
      return { ...block, blocks: typography(block.blocks) };
    case "table":
      return {
        ...block,
        caption: block.caption === null ? null : bindText(block.caption),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: typography(cell.blocks) })),
        })),
      };
    case "contents":
      return block;
  }
}

function bindParagraph(block: Paragraph): Paragraph {
  const runs = bindRuns(block.runs);
  if (!TITLES.has(block.role)) return { ...block, runs };
  return {
    ...block,
    runs: runs.map((run) =>
      run.kind === "text" ? { ...run, text: run.text.replace(NAME_HYPHEN, NO_BREAK_HYPHEN) } : run,
    ),
  };
}

function bindRuns(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.kind !== "text") return run;
    const bound = bindText(run.text);
    const next = runs[index + 1];
    const text = next?.kind === "ref" ? bound.replace(BEFORE_REFERENCE, `$1${NO_BREAK_SPACE}`) : bound;
    return { ...run, text };
  });
}

const bindText = (text: string): string =>
  text
    .replace(NAMED, `$1${NO_BREAK_SPACE}`)
    .replace(EURO, `€${NO_BREAK_SPACE}`)
    .replace(UNIT, `$1${NO_BREAK_SPACE}`);
