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

it("keeps facts together, but not with what comes after them", () => {
  expect(kept(kenmerk("Schaal", "Regio"), kenmerk("Status", "Loopt"), paragraph("Tekst."))).toEqual([
    true,
    false,
    false,
  ]);
});
