import { expect, it } from "vitest";
import { voegGemeentenToe } from "#shared/document/edits/gemeenten.ts";
import { aSession } from "#tests/builders/a-session.ts";

const namen = (session: ReturnType<typeof aSession>) =>
  session.store.getState().agenda.gemeenten.map(({ naam }) => naam);

it("adds the gemeenten that are not there yet, whatever their capitals, as one step to undo", () => {
  const session = aSession();
  const eerst = namen(session);

  session.doe(
    voegGemeentenToe([
      { id: "a", naam: "DIJKDAM" },
      { id: "b", naam: "Veenwijk" },
      { id: "c", naam: "Zandhoek" },
    ]),
  );

  expect(namen(session)).toEqual([...eerst, "Veenwijk", "Zandhoek"]);
  session.undo.undo();
  expect(namen(session)).toEqual(eerst);
});

it("cannot be done when all are there, and keeps a name as long as it can be stored", () => {
  const session = aSession();

  expect(session.kan(voegGemeentenToe([{ id: "a", naam: "dijkdam" }]))).toBe(false);
  expect(session.kan(voegGemeentenToe([]))).toBe(false);
  session.doe(voegGemeentenToe([{ id: "lang", naam: "x".repeat(500) }]));
  expect(namen(session).at(-1)).toBe("x".repeat(200));
});
