import type { Block as TextBlock } from "#shared/domain/rich-text.ts";
import { isOnzichtbaar } from "#shared/domain/zichtbare-tekens.ts";
import { paragraph } from "../tree/build.ts";
import type { Block, Heading, HeadingLevel, Herkomst, Run } from "../tree/document-tree.ts";
import { NUMBERED_LEVELS } from "../tree/number-document.ts";
import { plainRuns } from "../tree/plain-text.ts";
import type { Context } from "./context.ts";
import { isSameTitle } from "./heading.ts";
import { lineRuns } from "./line-runs.ts";
import { tableBlock } from "./rich-text-table.ts";

/** Where a text stands: under which heading, its key in the agenda, and how it is called in descriptions of tables; the parts of an annex have no number. */
export type Plaats = Readonly<{ onder: HeadingLevel; sleutel: string; naam: string; numbered?: boolean }>;

/** The blocks of a text; its headings nest under the heading it stands under, without jumps. Empty lines are left out. */
export function textBlocks(plaats: Plaats, context: Context): Block[] {
  const { sleutel } = plaats;
  const headings = headingLevels(plaats, context);
  const blocks: Block[] = [];
  let naam = plaats.naam;
  for (const [index, block] of (context.agenda.teksten[sleutel]?.content ?? []).entries()) {
    if (block.type === "heading") {
      const runs = lineRuns(block.content, context);
      naam = plainRuns(runs).trim() || naam;
      blocks.push(...headings(block.attrs, runs, { sleutel, index }));
    } else if (block.type === "table") {
      const own = captionAbove(blocks.at(-1));
      if (own !== null) blocks.pop();
      blocks.push(...tableOf(block, { ...plaats, naam }, own, index, context));
    } else blocks.push(...bodyBlocks(block, plaats, context));
  }
  return blocks;
}

/** A table of a text under its own caption, or under the name of what it stands in. */
function tableOf(
  table: Extract<TextBlock, { type: "table" }>,
  plaats: Plaats,
  own: string | null,
  index: number,
  context: Context,
): Block[] {
  const { sleutel, naam } = plaats;
  const caption = own ?? (naam.trim() || null);
  const anchor =
    caption === null ? null : ankerAnchor(table.attrs?.anker, ["tab", `${sleutel}-${index}`], context);
  return tableBlock(table.content, { naam, caption, anchor, herkomst: { sleutel, index } }, (inside) =>
    nestedBlocks(inside, plaats, context),
  );
}

/** The anchor of a heading or table of a text: that of its anker, unless something before it has that already. */
function ankerAnchor(
  anker: string | undefined,
  otherwise: readonly [soort: string, id: string],
  { anchors }: Context,
): string {
  return (anker === undefined ? null : anchors.claim("anker", anker)) ?? anchors.of(...otherwise);
}

/** "Tabel 3: Vacatures" above a table is its caption; its number is that of the document. */
const CAPTION = /^tabel(?:\s+[\d.]+[a-z]?)?\s*[.:–-]\s*(?<caption>\S.*)$|^tabel\s+\d+\s+(?<bare>\S.*)$/iu;

function captionAbove(block: Block | undefined): string | null {
  if (block?.kind !== "paragraph" || block.role !== "tekst") return null;
  if (block.runs.some(({ kind }) => kind !== "text")) return null;
  const groups = CAPTION.exec(plainRuns(block.runs).trim())?.groups;
  return groups?.caption ?? groups?.bare ?? null;
}

/** Blocks where no heading can stand (list item, cell, quote): a heading there is a bold line. */
export function nestedBlocks(blocks: readonly TextBlock[], plaats: Plaats, context: Context): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== "heading") return bodyBlocks(block, plaats, context);
    const runs = lineRuns(block.content, context);
    return isEmpty(runs) ? [] : [paragraph(runs, "tussenkop")];
  });
}

function bodyBlocks(
  block: Exclude<TextBlock, { type: "heading" }>,
  plaats: Plaats,
  context: Context,
): Block[] {
  switch (block.type) {
    case "paragraph": {
      const runs = lineRuns(block.content, context);
      return isEmpty(runs) ? [] : [paragraph(runs)];
    }
    case "bulletList":
    case "orderedList": {
      const items = block.content
        .map((item) => nestedBlocks(item.content, plaats, context))
        .filter((item) => item.length > 0);
      const start = block.type === "orderedList" ? (block.attrs?.start ?? 1) : 1;
      return items.length === 0
        ? []
        : [{ kind: "list", ordered: block.type === "orderedList", start, items }];
    }
    case "blockquote": {
      const blocks = nestedBlocks(block.content, plaats, context);
      return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
    }
    case "table":
      return tableBlock(block.content, { naam: plaats.naam, caption: null, anchor: null }, (inside) =>
        nestedBlocks(inside, plaats, context),
      );
  }
}

/** Keeps count of the headings of one text: the first can only be one deeper than the heading above the text. */
function headingLevels(plaats: Plaats, context: Context) {
  let deepest = plaats.onder as number;
  let count = 0;
  return (
    { level, anker }: Extract<TextBlock, { type: "heading" }>["attrs"],
    runs: readonly Run[],
    herkomst: Herkomst,
  ): Block[] => {
    if (isEmpty(runs) || isSameTitle(plainRuns(runs), plaats.naam)) return [];
    if (!hasWords(runs)) return [paragraph(runs)];
    deepest = Math.min(plaats.onder + level - 2, deepest + 1);
    if (deepest > 6) return [paragraph(runs, "tussenkop")];
    count += 1;
    const heading: Heading = {
      kind: "heading",
      level: deepest as HeadingLevel,
      numbering: deepest <= NUMBERED_LEVELS && plaats.numbered !== false ? "hoofdstuk" : "geen",
      runs,
      anchor: ankerAnchor(anker, ["kop", `${plaats.sleutel}-${count}`], context),
      herkomst,
    };
    return [heading];
  };
}

/** False for a line of notes only: those cannot be a heading. */
const hasWords = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.kind === "ref" || (run.kind === "text" && !isOnzichtbaar(run.text)));

/** True when a reader would see nothing in the line. */
export function isEmpty(runs: readonly Run[]): boolean {
  return runs.every((run) => run.kind === "break" || (run.kind === "text" && isOnzichtbaar(run.text)));
}
