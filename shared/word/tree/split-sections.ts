import type { Block, Section, Table } from "./document-tree.ts";

/** The width of the text on an upright A4 page, in millimetres. */
export const TEXT_WIDTH = 160;

/** The width of the text on a page on its side. */
export const LANDSCAPE_TEXT_WIDTH = 247;

type OpenSection = { landscape: boolean; blocks: Block[] };

/**
 * Puts every table too wide for an upright page on a landscape page, with its heading and notes. An annex with such
 * a table lies on its side as a whole.
 */
export function splitSections(blocks: readonly Block[]): Section[] {
  const sections: OpenSection[] = [];
  for (const chapter of chapters(blocks)) {
    const [first] = chapter;
    const isAnnex = first?.kind === "heading" && first.numbering === "bijlage";
    const whole = isAnnex && chapter.some(isWide);
    for (const block of chapter) addBlock(sections, block, whole);
  }
  return sections.filter((section) => section.blocks.length > 0);
}

function chapters(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 1) found.push([]);
    found.at(-1)?.push(block);
  }
  return found;
}

function addBlock(sections: OpenSection[], block: Block, whole: boolean): void {
  const current = sections.at(-1);
  const landscape = whole || isWide(block) || (current?.landscape === true && isNote(block));
  if (current?.landscape === landscape) current.blocks.push(block);
  else {
    // An annex as a whole begins with its own heading: what stands before it introduces nothing.
    const introduction = landscape && !whole && current ? takeIntroduction(current) : [];
    sections.push({ landscape, blocks: [...introduction, block] });
  }
}

const isNote = (block: Block): boolean => block.kind === "paragraph" && block.role === "noot";
const isWide = (block: Block): boolean => block.kind === "table" && needsLandscape(block);

/** True for a table whose columns together are wider than an upright page. */
export function needsLandscape(table: Table): boolean {
  return table.columns.reduce((sum, { width }) => sum + width, 0) > TEXT_WIDTH;
}

/** Takes the paragraph that introduces a table, and the headings above it, off the end of a section: they turn with it. */
function takeIntroduction(section: OpenSection): Block[] {
  const { blocks } = section;
  const last = blocks.at(-1);
  const introduces = last?.kind === "paragraph" && last.role === "tekst";
  const above = introduces ? blocks.length - 1 : blocks.length;
  const end = blocks.slice(0, above).findLastIndex((block) => block.kind !== "heading");
  return blocks.splice(end + 1);
}
