import type { FlowBlock, FlowContents, FlowParagraph, FlowSection } from "../flow/flow.ts";
import { twips } from "../flow/twips.ts";
import { OPMAAK } from "../opmaak.ts";
import { styleOf } from "../stijl/paragraph-styles.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "../tree/split-sections.ts";
import { heightOf, type Measure, type Measured, measureParagraph } from "./measure-paragraph.ts";
import { type MeasuredRow, measureTable } from "./measure-table.ts";
import { PageStack } from "./page-stack.ts";
import { placeTable, startOfTable } from "./place-table.ts";

/** The page each anchor is on, and how many pages there are. */
export type Pagination = Readonly<{ ofAnchor: ReadonlyMap<string, number>; count: number }>;

const { breedte, hoogte, boven, onder } = OPMAAK.pagina;
const UPRIGHT = twips(hoogte) - twips(boven) - twips(onder);
const LANDSCAPE = twips(breedte) - 2 * twips(onder);

/** No page ends after the first line of a paragraph, or begins with its last. */
const TOGETHER = 2;

/** Lays a document out as Word and LibreOffice do. */
export function paginate(sections: readonly FlowSection[], numbers: ReadonlyMap<string, string>): Pagination {
  const layout: Layout = { stack: new PageStack(UPRIGHT), ofAnchor: new Map() };
  sections.forEach(({ landscape, blocks }, index) => {
    const height = landscape ? LANDSCAPE : UPRIGHT;
    if (index > 0) layout.stack.nextPage(height);
    const textWidth = twips(landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH);
    placeAll(measureAll(blocks, { numbers, textWidth }), layout);
  });
  return { ofAnchor: layout.ofAnchor, count: layout.stack.page };
}

type Layout = Readonly<{ stack: PageStack; ofAnchor: Map<string, number> }>;

type Item =
  | Readonly<{
      kind: "paragraph";
      block: FlowParagraph;
      measured: Measured;
      keepNext: boolean;
      keepLines: boolean;
      newPage: boolean;
    }>
  | Readonly<{ kind: "table"; rows: readonly MeasuredRow[] }>;

function measureAll(blocks: readonly FlowBlock[], measure: Measure): Item[] {
  return blocks.flatMap((block) => measureBlock(block, measure));
}

function measureBlock(block: FlowBlock, measure: Measure): Item[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraphItem(block, measure)];
    case "table":
      return [{ kind: "table", rows: measureTable(block.rows, measure) }];
    case "contents":
      return contentsItems(block, measure);
  }
}

function paragraphItem(block: FlowParagraph, measure: Measure): Item {
  const style = styleOf(block.style);
  return {
    kind: "paragraph",
    block,
    measured: measureParagraph(block, measure.textWidth, measure),
    keepNext: block.keepNext ?? style.keepNext ?? false,
    keepLines: style.keepLines ?? false,
    newPage: block.newPage ?? style.newPage ?? false,
  };
}

/** Word ends the contents with an empty line of running text. */
function contentsItems({ title, lines }: FlowContents, measure: Measure): Item[] {
  const plain = (style: string, text: string): FlowParagraph => ({
    kind: "paragraph",
    style,
    runs: [{ kind: "text", text }],
  });
  const inLine = { ...measure, textWidth: measure.textWidth - PAGE_NUMBER };
  return [
    paragraphItem(plain("TOCHeading", title), measure),
    ...lines.map(({ anchor: _, ...line }) => paragraphItem(line, inLine)),
    paragraphItem(plain("Normal", ""), measure),
  ];
}

/** Room for a page number at the end of a line of the contents, in twips. */
const PAGE_NUMBER = 240;

function placeAll(items: readonly Item[], layout: Layout): void {
  let kept = false;
  items.forEach((item, index) => {
    const { stack } = layout;
    if (closesUp(items[index - 1], item)) stack.closeUp();
    if (startsPage(item) && !stack.atTop) stack.nextPage();
    else if (!kept && !stack.atTop && !chainFits(items, index, stack)) stack.turn();
    if (item.kind === "table") placeTable(item.rows, stack);
    else placeParagraph(item, beforeOf(item, items[index - 1]), layout);
    kept = item.kind === "paragraph" && item.keepNext;
  });
}

/** True when what is kept together from here on fits on this page, with the beginning of what it is kept with. */
function chainFits(items: readonly Item[], from: number, stack: PageStack): boolean {
  let height = 0;
  let notes = 0;
  let after = 0;
  const first = items[from];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || (index > from && startsPage(item))) break;
    const start = startOf(item);
    if (index > from) height += gapBetween(items[index - 1], item, after);
    notes += start.notes;
    if (item.kind === "table" || !item.keepNext)
      return stack.fits(height + start.height, beforeOf(first, items[from - 1]), notes);
    height += heightOf(item.measured);
    after = item.measured.after;
  }
  return stack.fits(height, beforeOf(first, items[from - 1]), notes);
}

const startsPage = (item: Item): boolean => item.kind === "paragraph" && item.newPage;

/** The least of an item that has to stand on a page. */
function startOf(item: Item): { height: number; notes: number } {
  if (item.kind === "table") return startOfTable(item.rows);
  const { lineHeight, hang, notes } = item.measured;
  const lines = item.keepLines || item.keepNext ? notes.length : firstLines(notes.length);
  return { height: lines * lineHeight - hang, notes: sum(notes.slice(0, lines)) };
}

const firstLines = (lines: number): number => (lines < 2 * TOGETHER ? lines : TOGETHER);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const beforeOf = (item: Item | undefined, previous: Item | undefined): number =>
  item?.kind !== "paragraph" || closesUp(previous, item) ? 0 : item.measured.before;

const gapBetween = (previous: Item | undefined, item: Item, after: number): number =>
  closesUp(previous, item) ? 0 : Math.max(after, beforeOf(item, previous));

/** Items of a list stand without room between them. */
function closesUp(previous: Item | undefined, item: Item): boolean {
  if (previous?.kind !== "paragraph" || item.kind !== "paragraph") return false;
  return previous.block.style === item.block.style && styleOf(item.block.style).contextual === true;
}

function placeParagraph(
  item: Extract<Item, { kind: "paragraph" }>,
  room: number,
  { stack, ofAnchor }: Layout,
): void {
  const { lineHeight, notes, after } = item.measured;
  let before = room;
  let rest = notes;
  let first = true;
  while (rest.length > 0) {
    const count = item.keepLines ? rest.length : linesThatFit(item.measured, rest, before, stack, first);
    if (count > 0) {
      if (first && item.block.anchor !== undefined) ofAnchor.set(item.block.anchor, stack.page);
      first = false;
      stack.place(count * lineHeight, before, after, sum(rest.slice(0, count)));
      rest = rest.slice(count);
      before = 0;
    }
    if (rest.length > 0) stack.turn();
  }
}

/** How many lines come on this page, so that neither page has a line of it alone. */
function linesThatFit(
  { lineHeight, hang }: Measured,
  notes: readonly number[],
  before: number,
  stack: PageStack,
  first: boolean,
): number {
  let count = 0;
  let area = 0;
  while (count < notes.length) {
    const more = area + (notes[count] ?? 0);
    if (!stack.fits((count + 1) * lineHeight - hang, before, more)) break;
    area = more;
    count += 1;
  }
  if (count === notes.length) return count;
  const whole = notes.length - count < TOGETHER ? notes.length - TOGETHER : count;
  const enough = whole >= (first ? TOGETHER : 1) ? whole : 0;
  return enough === 0 && stack.atTop ? Math.max(1, count) : enough;
}
