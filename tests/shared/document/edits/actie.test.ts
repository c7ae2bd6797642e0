import { expect, it } from "vitest";
import { maakPartner, maakTrekker } from "#shared/document/edits/actie.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const metActie = () => aSession(anAgenda({ acties: [anActie({ partners: ["eerder"] })] }));

it("makes a partner that pulls an actie, or joins it, as one step to undo", () => {
  const session = metActie();

  session.doe(maakTrekker("actie-1", "trekker", "UWV"));
  session.doe(maakPartner("actie-1", "partner", "SBB"));

  const { acties, partners } = session.store.getState().agenda;
  expect(acties[0]).toMatchObject({ trekker: "trekker", partners: ["eerder", "partner"] });
  expect(partners).toMatchObject([{ naam: "UWV" }, { naam: "SBB" }]);
  session.undo.undo();
  expect(session.store.getState().agenda).toMatchObject({
    acties: [{ partners: ["eerder"] }],
    partners: [{ naam: "UWV" }],
  });
});
