/** A page of a PDF: whether it lies on its side, and the lines on it between the header and the footer, in points. */
type Page = Readonly<{ landscape: boolean; height: number; lines: readonly Line[] }>;
type Line = Readonly<{ top: number; bottom: number }>;

/** Points from the edge of the paper within which the header and the footer stand, and the room for text. */
const EDGE = 57;

/**
 * The pages of a PDF, by number from 1, of which more than half is one empty space. Not counted are the title page, the end of the
 * contents, the last page, and a page before one that is turned: only there may a page end early.
 */
export function shortPages(boxes: string, firstOfText: number): number[] {
  const pages = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gsu)].map(
    readPage,
  );
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    const mayEnd = next === undefined || next.landscape !== page.landscape || index + 1 < firstOfText;
    return !mayEnd && largestGap(page) > (page.height - 2 * EDGE) / 2 ? [index + 1] : [];
  });
}

function readPage([, width = "", height = "", words = ""]: RegExpMatchArray): Page {
  const bottom = Number(height) - EDGE;
  const lines = [...words.matchAll(/<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">/gu)]
    .map(([, from, to]) => ({ top: Number(from), bottom: Number(to) }))
    .filter((line) => line.top > EDGE && line.bottom < bottom);
  return { landscape: Number(width) > Number(height), height: Number(height), lines };
}

/** The highest space without text, also that above the notes at the foot of a page. */
function largestGap({ height, lines }: Page): number {
  let reached = EDGE;
  let largest = 0;
  for (const { top, bottom } of [...lines].sort((a, b) => a.top - b.top)) {
    largest = Math.max(largest, top - reached);
    reached = Math.max(reached, bottom);
  }
  return Math.max(largest, height - EDGE - reached);
}
