import { expect, it } from "vitest";
import { doorWie, wanneerEnWie } from "#renderer/agenda/wijziging-zin.ts";

it("says who made a change, and nothing of one whose maker gave no name", () => {
  expect(doorWie({ door: "Adviseur UWV" })).toBe(", door Adviseur UWV");
  expect(doorWie({ door: " " })).toBe("");
  expect(doorWie({ door: "Onbekend" })).toBe("");
  expect(wanneerEnWie({ op: "2020-02-03T09:00:00.000Z", door: "" })).not.toContain("door");
});
