import { Document, Paragraph, TextRun } from "docx";
import { layoutDocument } from "docx/layout";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { STYLES_XML } from "#shared/word/docx/styles.ts";
import { breakLines, type Piece } from "#shared/word/layout/break-lines.ts";
import { createRandom } from "#tests/builders/random.ts";

const [raamwerk] = raamwerken;
const FACES = ["regular", "bold", "italic", "boldItalic"] as const;
const MARGIN = 1417;
const A4 = { width: 11906, height: 16838 };
const ROOM = { first: 0, left: 0, right: A4.width - 2 * MARGIN, tab: 0 };

type Text = Extract<Piece, { kind: "text" }>;
const aText = (text: string, face: Text["face"] = "regular"): Text => ({
  kind: "text",
  text,
  face,
  points: 11,
});

it("breaks as many lines as laying out every word does", () => {
  const random = createRandom(1);
  const words = raamwerk.vragen.flatMap(({ vraag, uitleg }) => `${vraag} ${uitleg}`.split(/\s+/u));
  const piece = (): Text =>
    aText(
      `${Array.from({ length: 20 + random.below(40) }, () => random.pick(words)).join(" ")} `,
      random.pick(FACES),
    );
  const paragraphs = Array.from({ length: 150 }, () => Array.from({ length: 1 + random.below(3) }, piece));
  const theirs = linesOfDocx(paragraphs);
  const ours = paragraphs.map((pieces) => breakLines(pieces, ROOM).length);

  expect(ours).toEqual(theirs);
});

const lines = (text: string, width: number): number =>
  breakLines([aText(text)], { ...ROOM, right: width }).length;

/** The width of a text in twips, found as the narrowest room it fits in. */
function widthOf(text: string): number {
  let width = 1;
  while (lines(`${text.replaceAll(" ", "\u00a0")}`, width) > 1) width += 1;
  return width;
}

describe("the end of a line", () => {
  const last = "Midden-Limburg";
  const before = "Arbeidsmarktregio ";

  it.each([
    ["after a hyphen", "Midden-Limburg", "Midden-"],
    ["after a slash", "wonen/werken", "wonen/"],
  ])("can come %s", (_, word, part) => {
    expect(lines(before + word, widthOf(before + part) + 40)).toBe(2);
  });

  it("never comes at a space or hyphen that does not break", () => {
    const width = widthOf(`${before}Midden-`) + 40;
    const whole = breakLines([aText(before), aText(last.replace("-", "\u2011"))], { ...ROOM, right: width });

    expect(whole).toHaveLength(2);
    expect(lines("paragraaf\u00a08.1", widthOf("paragraaf") + 20)).toBe(2);
  });

  it("comes inside a word that is longer than a line", () => {
    expect(lines("a".repeat(200), widthOf("a".repeat(20)))).toBeGreaterThanOrEqual(10);
  });

  it("keeps each note with the word it stands at", () => {
    const pieces: Piece[] = [
      aText(`${"woord ".repeat(20)}eind`),
      { kind: "note", note: 0, width: 60 },
      { kind: "break" },
      aText("nieuw"),
      { kind: "note", note: 1, width: 60 },
    ];

    expect(breakLines(pieces, ROOM)).toEqual([[], [0], [1]]);
  });
});

function linesOfDocx(paragraphs: readonly Text[][]): number[] {
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
  const counted = paragraphs.map(() => 0);
  for (const { body } of pages)
    for (const block of body)
      if (block.type === "paragraph") counted[block.index] = (counted[block.index] ?? 0) + block.lines.length;
  return counted;
}
