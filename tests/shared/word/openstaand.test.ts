import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { openstaand, openstaandZin } from "#shared/word/openstaand.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";

it("counts what is still to be written and to be chosen", () => {
  const raamwerk = { ...raamwerken[0], vragen: raamwerken[0].vragen.slice(0, 6) };

  expect(openstaand(aFullAgenda(), raamwerk)).toEqual({ teSchrijven: 1, teKiezen: 2 });
});

it("says so in one sentence, and nothing when nothing is open", () => {
  expect(openstaandZin({ teSchrijven: 1, teKiezen: 12 })).toBe(
    "Nog open: 1 vraag van deze ronde zonder tekst en 12 vragen zonder keuze.",
  );
  expect(openstaandZin({ teSchrijven: 2, teKiezen: 0 })).toBe(
    "Nog open: 2 vragen van deze ronde zonder tekst.",
  );
  expect(openstaandZin({ teSchrijven: 0, teKiezen: 0 })).toBeNull();
});
