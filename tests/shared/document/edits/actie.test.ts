import { expect, it } from "vitest";
import { kiesSchaal, maakPartner, maakTrekker } from "#shared/document/edits/actie.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const metActie = () => aSession(anAgenda({ acties: [anActie({ partners: ["eerder"] })] }));

it("makes a partner that pulls an actie, or joins it, as one step to undo", () => {
  const session = metActie();

  session.doe(maakTrekker("actie-1", "trekker", "UWV"));
  session.doe(maakPartner("actie-1", "partner", "SBB"));

  const { acties, partners } = session.store.getState().agenda;
  expect(acties[0]).toMatchObject({ trekker: "trekker", partners: ["eerder", "partner"] });
  expect(partners).toMatchObject([
    { naam: "UWV", rol: "" },
    { naam: "SBB", rol: "" },
  ]);
  session.undo.undo();
  expect(session.store.getState().agenda).toMatchObject({
    acties: [{ partners: ["eerder"] }],
    partners: [{ naam: "UWV" }],
  });
});

it("takes every gemeente when the whole region is chosen, and leaves the gemeenten with any other schaal", () => {
  const session = metActie();
  const actie = () => session.store.getState().agenda.acties[0];
  const alle = session.store.getState().agenda.gemeenten.map(({ id }) => id);

  session.doe(kiesSchaal("actie-1", "lokaal"));
  expect(actie()).toMatchObject({ schaal: "lokaal", gemeenten: [] });
  session.doe(kiesSchaal("actie-1", "regio"));
  expect(actie()).toMatchObject({ schaal: "regio", gemeenten: alle });
  session.doe(kiesSchaal("actie-1", null));
  expect(actie()).toMatchObject({ schaal: null, gemeenten: alle });
});
