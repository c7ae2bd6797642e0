import { expect, it } from "vitest";
import { citeernaam } from "#shared/domain/bron.ts";
import { aBron } from "#tests/builders/an-agenda.ts";

it.each([
  [{ kort: "AMR 2024", uitgever: "UWV", jaar: "2024" }, "AMR 2024"],
  [{ kort: "  ", uitgever: "UWV", jaar: "2024" }, "UWV 2024"],
  [{ uitgever: "UWV", jaar: " " }, "UWV"],
  [{ uitgever: "", jaar: "2024" }, "2024"],
  [{ uitgever: " ", jaar: "" }, "Regio in Beeld"],
])("a bron with %j is cited as %j", (velden, naam) => {
  expect(citeernaam(aBron(velden))).toBe(naam);
});
