import { expect, it } from "vitest";
import { parseAard } from "#shared/begroting/aard.ts";

it.each([
  ["", null],
  [" - ", null],
  ["–", null],
  ["s", "structureel"],
  [" Structureel ", "structureel"],
  ["t", "tijdelijk"],
  ["tijd", "tijdelijk"],
  ["I", "tijdelijk"],
  ["incidenteel", "tijdelijk"],
])("reads %j as %j", (invoer, aard) => {
  expect(parseAard(invoer)).toEqual({ ok: true, aard });
});

it.each(["x", "structureel geld", "lijk", "teel", "st t", "--"])(
  "does not know %j, and says what it knows",
  (invoer) => {
    expect(parseAard(invoer)).toEqual({
      ok: false,
      reden: "Deze soort kennen we niet. Typ structureel of tijdelijk.",
    });
  },
);
