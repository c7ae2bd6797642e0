import { expect, it } from "vitest";
import { paragraph, text } from "#shared/word/tree/build.ts";
import { plainRuns } from "#shared/word/tree/plain-text.ts";
import { typography } from "#shared/word/tree/typography.ts";

const bound = (...given: Parameters<typeof paragraph>): string =>
  typography([paragraph(...given)])
    .flatMap((block) => (block.kind === "paragraph" ? [plainRuns(block.runs, new Map([["a", "8.1"]]))] : []))
    .join("")
    .replaceAll("\u00a0", "~");

it.each([
  ["Zie paragraaf 8.1 en bijlage 4.", "Zie paragraaf~8.1 en bijlage~4."],
  ["Het kost € 1.000 per jaar.", "Het kost €~1.000 per jaar."],
  ["Tabel 3 op p. 12", "Tabel~3 op p.~12"],
  ["3 miljoen euro en 5 %", "3~miljoen euro en 5~%"],
  ["In die paragraaf staat 8.1", "In die paragraaf staat 8.1"],
  ["maart 2024", "maart 2024"],
])("lets no line end inside %s", (given, expected) => {
  expect(bound(given)).toBe(expected);
});

it("keeps a reference with the word before it", () => {
  expect(bound([text("Zie paragraaf "), { kind: "ref", anchor: "a" }])).toBe("Zie paragraaf~8.1");
});

it("keeps a name with a hyphen whole in a title, and nowhere else", () => {
  expect(bound("Agenda Midden-Limburg", "titel")).toBe("Agenda Midden\u2011Limburg");
  expect(bound("Beleids- en uitvoeringsagenda", "titel")).toBe("Beleids- en uitvoeringsagenda");
  expect(bound("Agenda Midden-Limburg")).toBe("Agenda Midden-Limburg");
});
