import type { Inline, Mark, RichText, Block as TextBlock } from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { isOnzichtbaar } from "#shared/domain/zichtbare-tekens.ts";
import { paragraph } from "../tree/build.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { Block, Heading, HeadingLevel, Run } from "../tree/document-tree.ts";
import { NUMBERED_LEVELS } from "../tree/number-headings.ts";
import type { Context } from "./context.ts";
import { tableBlock } from "./rich-text-table.ts";

/** Where a text stands: under which heading, and how it is called in names of anchors and descriptions of tables. */
export type Plaats = Readonly<{ onder: HeadingLevel; sleutel: string; naam: string }>;

/** The blocks of a text; its headings nest under the heading it stands under, without jumps. Empty lines are left out. */
export function textBlocks(tekst: RichText | undefined, plaats: Plaats, context: Context): Block[] {
  if (!tekst) return [];
  const headings = headingLevels(plaats, context);
  return tekst.content.flatMap((block) =>
    block.type === "heading"
      ? headings(block.attrs.level, lineRuns(block.content, context))
      : bodyBlocks(block, plaats, context),
  );
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
      return tableBlock(block.content, plaats.naam, (inside) => nestedBlocks(inside, plaats, context));
  }
}

/** Keeps count of the headings of one text: the first can only be one deeper than the heading above the text. */
function headingLevels(plaats: Plaats, context: Context) {
  let deepest = plaats.onder as number;
  let count = 0;
  return (level: 3 | 4, runs: readonly Run[]): Block[] => {
    if (isEmpty(runs)) return [];
    if (!hasWords(runs)) return [paragraph(runs)];
    deepest = Math.min(plaats.onder + level - 2, deepest + 1);
    if (deepest > 6) return [paragraph(runs, "tussenkop")];
    count += 1;
    const heading: Heading = {
      kind: "heading",
      level: deepest as HeadingLevel,
      numbering: deepest <= NUMBERED_LEVELS ? "hoofdstuk" : "geen",
      runs,
      anchor: context.anchors.of("kop", `${plaats.sleutel}-${count}`),
    };
    return [heading];
  };
}

/** The runs of one line. */
export function lineRuns(content: readonly Inline[] | undefined, context: Context): Run[] {
  const runs: Run[] = [];
  for (const node of content ?? []) {
    if (node.type === "text") runs.push(...textRun(node.text, node.marks ?? []));
    else if (node.type === "hardBreak") runs.push({ kind: "break" });
    else if (node.type === "voetnoot") runs.push(...footnote(node.attrs.tekst));
    else {
      if (endsInsideWord(runs.at(-1))) runs.push({ kind: "text", text: " " });
      runs.push(...context.citeer(node.attrs.bronId, node.attrs.vindplaats));
    }
  }
  return runs;
}

function textRun(tekst: string, marks: readonly Mark[]): Run[] {
  const text = cleanText(tekst);
  if (text === "") return [];
  const link = marks.find((mark) => mark.type === "link");
  const href = link ? veiligeLink(link.attrs.href) : null;
  return [
    {
      kind: "text",
      text,
      ...(marks.some((mark) => mark.type === "bold") && { bold: true }),
      ...(marks.some((mark) => mark.type === "italic") && { italic: true }),
      ...(href !== null && { href }),
    },
  ];
}

function footnote(tekst: string): Run[] {
  const text = cleanText(tekst).trim();
  return text === "" ? [] : [{ kind: "footnote", text }];
}

const endsInsideWord = (run: Run | undefined): boolean =>
  run !== undefined && run.kind !== "break" && !(run.kind === "text" && /[\s([]$/u.test(run.text));

/** False for a line of notes only: those cannot be a heading. */
const hasWords = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.kind === "ref" || (run.kind === "text" && !isOnzichtbaar(run.text)));

/** True when a reader would see nothing in the line. */
export function isEmpty(runs: readonly Run[]): boolean {
  return runs.every((run) => run.kind === "break" || (run.kind === "text" && isOnzichtbaar(run.text)));
}
