import { describe, expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Block, Inline, VoetnootDeel } from "#shared/domain/rich-text.ts";
import { voetnootMet } from "#shared/domain/voetnoot.ts";
import type { Block as TreeBlock } from "#shared/word/tree/document-tree.ts";
import { plainRuns, plainTree } from "#shared/word/tree/plain-text.ts";
import { blocksOf, make } from "#tests/builders/a-tree.ts";
import { aBron, anAgenda } from "#tests/builders/an-agenda.ts";

const cite: Inline = { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "" } };
const words = (text: string): Inline => ({ type: "text", text });
const line = (...content: Inline[]): Block => ({ type: "paragraph", content });

const tree = (...content: Block[]) =>
  make(
    anAgenda({
      bronnen: [aBron()],
      hoofdstukken: [{ id: "h", titel: "Cijfers", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
      teksten: { [tekstSleutel("hoofdstuk", "h")]: { type: "doc", content } },
    }),
  );

describe("a footnote", () => {
  const noot = (...inhoud: VoetnootDeel[]): Inline => ({ type: "voetnoot", attrs: voetnootMet(inhoud) });
  const cited: VoetnootDeel = { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "p. 5" } };

  it("cites as the text does, and what it cites stands in the list of bronnen", () => {
    const lines = plainTree(
      tree(line(words("Feit"), noot({ type: "text", text: " Zie bijlage 4." }, cited))),
    );
    expect(lines).toContain("Feit [Zie bijlage\u00a04 (UWV 2024, p.\u00a05).]");
    expect(lines.filter((regel) => regel.includes("Regio in Beeld"))).toHaveLength(1);
  });

  it("that says nothing is none", () => {
    expect(plainTree(tree(line(words("Feit"), noot({ type: "text", text: " " }))))).toContain("Feit");
    expect(plainTree(tree(line(words("Feit"), noot(cited))))).toContain("Feit [(UWV 2024, p.\u00a05)]");
  });
});

describe("a citation", () => {
  it.each([
    [[words("Het werk groeit."), cite], "Het werk groeit (UWV 2024)."],
    [[words("Nodig is:"), cite], "Nodig is (UWV 2024):"],
    [[words("Het werk groeit"), cite, words(".")], "Het werk groeit (UWV 2024)."],
    [[words("Het groeit."), cite, cite, words(" Verder.")], "Het groeit (UWV 2024) (UWV 2024). Verder."],
    [[words("Zorg, bouw enz."), cite], "Zorg, bouw enz. (UWV 2024)"],
    [[words("En zo door..."), cite], "En zo door... (UWV 2024)"],
    [[words("Het groeit (zie "), cite, words(").")], "Het groeit (zie UWV 2024)."],
    [[words("Het groeit ("), cite, words(")")], "Het groeit (UWV 2024)"],
  ])("stands before the mark that ends its sentence, in one pair of brackets: %#", (inline, expected) => {
    expect(plainTree(tree(line(...inline)))).toContain(expected);
  });
});

describe("the headings of the author", () => {
  it("keep three levels under the heading they stand under, as headings of Word", () => {
    const kop = (level: 3 | 4 | 5, text: string): Block => ({
      type: "heading",
      attrs: { level },
      content: [words(text)],
    });
    const headings = blocksOf(
      tree(kop(3, "Een"), line(words("a")), kop(4, "Twee"), kop(5, "Drie"), line(words("b")), kop(3, "Weer")),
    ).flatMap((block) => (block.kind === "heading" ? [`${block.level} ${plainRuns(block.runs)}`] : []));

    expect(headings.slice(headings.indexOf("1 Cijfers"))).toEqual(
      expect.arrayContaining(["1 Cijfers", "2 Een", "3 Twee", "4 Drie", "2 Weer"]),
    );
  });
});

type CellType = "tableHeader" | "tableCell";
const row = (type: CellType, ...texts: string[]) => ({
  type: "tableRow" as const,
  content: texts.map((text) => ({ type, content: [line(words(text))] })),
});
const table = (...content: ReturnType<typeof row>[]): Block => ({ type: "table", content });
const tables = (...content: Block[]) =>
  blocksOf(tree(...content)).filter(
    (block): block is Extract<TreeBlock, { kind: "table" }> =>
      block.kind === "table" && block.description.startsWith("Tabel bij"),
  );

describe("a table of the author", () => {
  const cijfers = table(
    row("tableHeader", "Sector", "Aantal", "Toelichting"),
    row("tableCell", "Zorg", "1.200", "Veel mensen in de zorg gaan in de komende jaren met pensioen"),
    row("tableCell", "Techniek", "PM", "Onbekend"),
    row("tableCell", "Bouw", "€ 12.000 + PM", ""),
  );

  it("puts numbers at the right, and text and the names of rows at the left", () => {
    expect(tables(cijfers)[0]?.columns.map(({ align }) => align)).toEqual(["left", "right", "left"]);
  });

  it("gives a column the width of what stands in it, on an upright page", () => {
    const [sector = 0, aantal = 0, toelichting = 0] =
      tables(cijfers)[0]?.columns.map(({ width }) => width) ?? [];

    expect(toelichting).toBeGreaterThan(2 * sector);
    expect(toelichting).toBeGreaterThan(2 * aantal);
    expect(sector + aantal + toelichting).toBeLessThanOrEqual(160);
  });

  it("turns when its words do not fit, with the paragraph that introduces it", () => {
    const names = Array.from({ length: 9 }, (_, index) => `Arbeidsmarktinfrastructuur${index}`);
    const { sections } = tree(
      line(words("Eerst dit.")),
      line(words("Dit zijn ze:")),
      table(row("tableHeader", ...names), row("tableCell", ...names)),
      line(words("En dan dit.")),
    );

    expect(sections.map(({ landscape }) => landscape)).toEqual([false, true, false]);
    expect(sections[1]?.blocks[0]).toMatchObject({ kind: "paragraph", runs: [{ text: "Dit zijn ze:" }] });
  });

  it("has a header only when its first row is one", () => {
    const los = table(row("tableCell", "Zorg", "1"), row("tableCell", "Bouw", "2"));

    expect(tables(cijfers)[0]?.rows.map(({ role }) => role)[0]).toBe("kop");
    expect(tables(los)[0]?.rows.map(({ role }) => role)).toEqual(["gewoon", "gewoon"]);
  });

  it("takes the caption that stands above it, without its old number", () => {
    const caption = line(words("Tabel 12. Vacatures per sector"));

    expect(tables(caption, cijfers)[0]?.caption).toBe("Vacatures per sector");
    expect(plainTree(tree(caption, cijfers))).not.toContain("Tabel 12. Vacatures per sector");
    expect(tables(line(words("Tabel staat hieronder.")), cijfers)[0]?.caption).toBe("Cijfers");
  });
});
