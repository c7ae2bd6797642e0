import { expect, it } from "vitest";
import { kenmerk, paragraph } from "#shared/word/tree/build.ts";
import type { Block } from "#shared/word/tree/document-tree.ts";
import { keepTogether } from "#shared/word/tree/keep-together.ts";

const list: Block = { kind: "list", ordered: false, start: 1, items: [[paragraph("een")]] };
const kept = (...blocks: Block[]): boolean[] =>
  keepTogether(blocks).map((block) => block.kind === "paragraph" && block.keepNext === true);

it("keeps a line that announces something with what it announces", () => {
  expect(kept(paragraph("Daarvoor is nodig:"), list)).toEqual([true, false]);
  expect(kept(paragraph("Daarvoor is dit nodig."), list)).toEqual([false, false]);
  expect(kept(paragraph("Let op:"), paragraph("Er is weinig geld."))).toEqual([false, false]);
});

const heading = (level: 2 | 4): Block => ({
  kind: "heading",
  level,
  numbering: "geen",
  runs: [],
  anchor: `kop-${level}`,
});

it("keeps facts together and with the text of the same record, but not with the next one", () => {
  const facts = [kenmerk("Schaal", "Regio"), kenmerk("Status", "Loopt")];

  expect(kept(...facts, paragraph("Tekst."))).toEqual([true, true, false]);
  expect(kept(...facts, heading(4))).toEqual([true, true, false]);
  expect(kept(...facts, heading(2))).toEqual([true, false, false]);
});
