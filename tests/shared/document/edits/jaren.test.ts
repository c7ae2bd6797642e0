import { expect, it } from "vitest";
import { zetUitvoeringVanaf } from "#shared/document/edits/jaren.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";

it("gives the begroting the years of the new period and keeps a year with an amount, as one step to undo", () => {
  const leeg = anAgenda();
  const session = aSession({
    ...leeg,
    begroting: { ...leeg.begroting, posten: [aPost({ bedragen: { "2026": euro(10) } })] },
  });
  const eerst = session.store.getState().agenda;

  session.doe(zetUitvoeringVanaf(2028));

  expect(session.store.getState().agenda).toMatchObject({
    uitvoeringVanaf: 2028,
    begroting: { jaren: [2026, 2028, 2029] },
  });
  session.undo.undo();
  expect(session.store.getState().agenda).toEqual(eerst);
});

it("has nothing to do when the period and its years are there already", () => {
  expect(aSession().kan(zetUitvoeringVanaf(2026))).toBe(false);
});
