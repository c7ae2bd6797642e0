import { expect, it } from "vitest";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { make, table } from "#tests/builders/a-tree.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const agenda = anAgenda({
  gemeenten: [
    {
      id: "a",
      naam: "Dijkdam",
      collegebesluit: "2026-03-10",
      raadsbesluit: null,
      volgorde: "a0",
      gewijzigd: null,
    },
    { id: "b", naam: "Oeverveld", collegebesluit: null, raadsbesluit: null, volgorde: "a1", gewijzigd: null },
  ] as never,
});

it("says of a decision that is still to be planned nothing but with open questions", () => {
  expect(table(make(agenda), "Besluit van")).toEqual([
    "Gemeente | Besluit college | Besluit raad",
    "Dijkdam | 10 maart 2026 | –",
    "Oeverveld | – | –",
  ]);
  expect(plainTree(make(agenda)).join("\n")).not.toContain("ingepland");
  expect(table(make(agenda, { openVragen: true }), "Besluit van").at(-1)).toBe(
    "Oeverveld | nog niet ingepland | nog niet ingepland",
  );
});
