import { Document, Packer, type PageNumberEstimator, Paragraph, TextRun } from "docx";
import { estimatePageNumbersWith, layoutDocument } from "docx/layout";
import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { breakLines, type Piece } from "#electron/services/word/pages/break-lines.ts";
import { countPages } from "#electron/services/word/pages/count-pages.ts";
import { fillIn } from "#electron/services/word/pages/page-numbers.ts";
import { slimTree } from "#electron/services/word/pages/slim-tree.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { docxDocument } from "#shared/word/docx/docx-document.ts";
import { STYLES_XML } from "#shared/word/docx/styles.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { grootAgenda } from "#tests/builders/groot-agenda.ts";
import { createRandom } from "#tests/builders/random.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

const [raamwerk] = raamwerken;
const KLEIN = { ...raamwerk, vragen: raamwerk.vragen.slice(0, 8) };
const OPTIES = WordOpties.parse({});
const layout = estimatePageNumbersWith({ guess: true });

/** The pages of the document as it is, every word of it laid out. */
async function fullPages(tree: DocumentTree) {
  let pages = new Map<string, string>();
  let count: number | undefined;
  const take: PageNumberEstimator = Object.assign(
    (...[body, context]: Parameters<PageNumberEstimator>) => {
      const estimate = layout(body, context);
      pages = new Map([...estimate.bookmarks].filter(([anchor]) => tree.numbers.has(anchor)));
      count = estimate.pageCount;
      return estimate;
    },
    { listNumbers: fillIn(tree, null).listNumbers ?? (() => new Map()) },
  );
  await Packer.toBuffer(docxDocument(tree, take));
  return { pages, count };
}

const MIDDEL = { antwoorden: 12, woorden: 500, bronnen: 5, ambities: 5, acties: 12, posten: 40 };

it.each([
  ["a small agenda", aFullAgenda()],
  [
    "an agenda of forty pages",
    grootAgenda(
      raamwerk.vragen.map(({ id }) => id),
      MIDDEL,
    ),
  ],
  ["an odd agenda", randomAgenda(7, KLEIN)],
  ["another odd agenda", randomAgenda(22, KLEIN)],
])("counts the pages of %s as laying out every word does", { timeout: 60_000 }, async (_, agenda) => {
  const tree = agendaTree(agenda, raamwerk, OPTIES);
  const full = await fullPages(tree);
  const counted = await countPages(tree);

  expect(counted?.count).toBe(full.count);
  expect(counted && Object.fromEntries(counted.ofAnchor)).toEqual(counted && Object.fromEntries(full.pages));
});

it("has far fewer words to lay out", () => {
  const tree = agendaTree(
    grootAgenda(
      raamwerk.vragen.map(({ id }) => id),
      MIDDEL,
    ),
    raamwerk,
    OPTIES,
  );
  const words = (of: DocumentTree) => plainTree(of).join(" ").split(/\s+/u).length;

  expect(words(slimTree(tree))).toBeLessThan(words(tree) / 3);
});

const FACES = ["regular", "bold", "italic", "boldItalic"] as const;

it("breaks lines where docx breaks them, or says that it cannot tell", () => {
  const random = createRandom(1);
  const words = raamwerk.vragen.flatMap(({ vraag, uitleg }) => `${vraag} ${uitleg}`.split(/\s+/u));
  const piece = (): Piece => ({
    face: random.pick(FACES),
    text: `${Array.from({ length: 20 + random.below(40) }, () => random.pick(words)).join(" ")} `,
  });
  const paragraphs = Array.from({ length: 150 }, () => Array.from({ length: 1 + random.below(3) }, piece));
  const theirs = linesOfDocx(paragraphs);
  const mine = paragraphs.map((pieces) => breakLines(pieces, TEXT_POINTS)?.length ?? null);

  expect(mine.filter((lines, index) => lines !== null && lines !== theirs[index])).toEqual([]);
  expect(mine.filter((lines) => lines === null).length).toBeLessThan(paragraphs.length / 4);
});

const MARGIN = 1417;
const A4 = { width: 11906, height: 16838 };
const TEXT_POINTS = (A4.width - 2 * MARGIN) / 20;

function linesOfDocx(paragraphs: readonly Piece[][]): number[] {
  const children = paragraphs.map(
    (pieces) =>
      new Paragraph({
        children: pieces.map(
          ({ text, face }) =>
            new TextRun({ text, bold: face.startsWith("bold"), italics: /italic$/iu.test(face) }),
        ),
      }),
  );
  const page = { size: A4, margin: { left: MARGIN, right: MARGIN } };
  const { pages } = layoutDocument(
    new Document({ externalStyles: STYLES_XML, sections: [{ properties: { page }, children }] }),
    { guess: true },
  );
  const lines = paragraphs.map(() => 0);
  for (const { body } of pages)
    for (const block of body)
      if (block.type === "paragraph") lines[block.index] = (lines[block.index] ?? 0) + block.lines.length;
  return lines;
}
