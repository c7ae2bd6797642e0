import { expect, it } from "vitest";
import { negeerAfkorting } from "#shared/document/edits/agenda-velden.ts";
import { aSession } from "#tests/builders/a-session.ts";

it("leaves abbreviations without explanation, one by one and until further notice", () => {
  const session = aSession();
  const genegeerd = () => session.store.getState().agenda.genegeerdeAfkortingen;

  session.doe(negeerAfkorting("UWV", true));
  session.doe(negeerAfkorting("ICT", true));
  expect(genegeerd()).toEqual(["ICT", "UWV"]);
  expect(session.kan(negeerAfkorting("UWV", true))).toBe(false);

  session.doe(negeerAfkorting("UWV", false));
  expect(genegeerd()).toEqual(["ICT"]);
});
