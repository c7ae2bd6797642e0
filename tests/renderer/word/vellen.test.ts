import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { vellen } from "#renderer/word/vellen.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

it("cuts the document where a page is sure to begin and before every chapter, and loses no block", () => {
  const tree = agendaTree(aFullAgenda(), raamwerken[0], WordOpties.parse({}));
  const sheets = vellen(tree);

  expect(sheets.flatMap(({ blokken }) => blokken)).toEqual(tree.sections.flatMap(({ blocks }) => blocks));
  expect(sheets.map(({ blokken: [first] }) => first?.kind)).toEqual([
    "paragraph",
    "contents",
    ...new Array(10).fill("heading"),
  ]);
  expect(sheets.slice(0, 4).map(({ vervolg }) => vervolg)).toEqual([false, false, false, true]);
});
