import { expect, it } from "vitest";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import { textWidth } from "#shared/word/layout/calibri-widths.ts";
import type { Table } from "#shared/word/tree/document-tree.ts";
import { plainBlocks } from "#shared/word/tree/plain-text.ts";
import { LANDSCAPE_TEXT_WIDTH } from "#shared/word/tree/split-sections.ts";
import { blocksOf, make } from "#tests/builders/a-tree.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";

const NAAM = "Een post met een lange naam ".repeat(4);
const JAREN = [1, 5, 12] as const;

/** The tables of so many years, with the posten of one jaar in every jaar. */
function tabellen(
  aantal: number,
  perPost: readonly Bedrag[],
  ongelezen: Record<string, string> = {},
): Table[] {
  const jaren = Array.from({ length: aantal }, (_, index) => 2026 + index);
  const posten = perPost.map((bedrag, index) =>
    aPost({
      id: `post-${index}`,
      naam: NAAM,
      bedragen: Object.fromEntries(jaren.map((jaar) => [jaar, bedrag])),
      ongelezen: index === 0 ? ongelezen : {},
    }),
  );
  const agenda = anAgenda({ begroting: { ...anAgenda().begroting, jaren, posten } });
  return blocksOf(make(agenda)).filter(
    (block) => block.kind === "table" && block.caption !== null,
  ) as Table[];
}

const bedragen = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.slice(1).map(({ blocks }) => plainBlocks(blocks).join("")));

const isBedrag = (tekst: string): boolean => /^(?:circa\s)?[−\d.]+(?:\s\+\sPM)?$/u.test(tekst);

/** How much wider than its column the widest amount is, in millimetres. */
function teBreed(tabel: Table): number {
  const som = tabel.columns.reduce((totaal, { width }) => totaal + width, 0);
  const schaal = Math.min(1, LANDSCAPE_TEXT_WIDTH / som);
  const tekort = bedragen(tabel).flatMap((rij) =>
    rij.map((tekst, index) => {
      const breedte = (textWidth(tekst, "bold") * 9.5 * 25.4) / 72 + 2.47;
      return isBedrag(tekst) ? breedte - (tabel.columns[index + 1]?.width ?? 0) * schaal : 0;
    }),
  );
  return Math.max(...tekort);
}

it.each(JAREN)("a table of money of %i years has room for every amount on one line", (jaren) => {
  expect(Math.max(...tabellen(jaren, [euro(987_612_202_568)]).map(teBreed))).toBeLessThanOrEqual(0);
});

it.each(JAREN)("a table of money of %i years keeps an estimate with PM on one line", (jaren) => {
  const made = tabellen(jaren, [{ kind: "euro", euro: 12_202_568, circa: true }, PM]);

  expect(made.flatMap(bedragen).flat()).toContain("circa\u00a012.202.568\u00a0+\u00a0PM");
  expect(Math.max(...made.map(teBreed))).toBeLessThanOrEqual(0);
});

it("breaks what was typed and is no amount between its words, and leaves the years beside each other", () => {
  const ongelezen = { 2026: "nog te bepalen na het besluit van de raad over de bijdrage van elke gemeente" };
  const made = tabellen(5, [euro(1_202_568)], ongelezen);

  expect(made).toHaveLength(1);
  expect(Math.max(...made.map(teBreed))).toBeLessThanOrEqual(0);
});
