import { expect, it } from "vitest";
import { zetUitvoeringVanaf } from "#renderer/overzicht/zet-jaren.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";

it("gives the begroting the years of the new period and keeps a year with an amount, as one step to undo", () => {
  const leeg = anAgenda();
  const agenda = {
    ...leeg,
    begroting: { ...leeg.begroting, posten: [aPost({ bedragen: { "2026": euro(10) } })] },
  };
  const doc = docFromAgenda(agenda);
  const undo = createUndo(doc);

  zetUitvoeringVanaf(doc, readAgenda(doc), 2028);

  expect(readAgenda(doc).uitvoeringVanaf).toBe(2028);
  expect(readAgenda(doc).begroting.jaren).toEqual([2026, 2028, 2029]);
  undo.undo();
  expect(readAgenda(doc)).toEqual(agenda);
});
