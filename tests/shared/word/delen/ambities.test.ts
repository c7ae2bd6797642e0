import { expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { make } from "#tests/builders/a-tree.ts";
import { anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";

it("refers to the answers an ambitie rests on, in the order of the raamwerk, only where they are in the document", () => {
  const agenda = anAgenda({
    ambities: [anAmbitie({ vragen: ["con-1", "inw-1"] })],
    teksten: {
      [tekstSleutel("antwoord", "con-1")]: aText("Ja."),
      [tekstSleutel("antwoord", "inw-1")]: aText("Veel."),
    },
  });
  const gronden = (opties: Parameters<typeof make>[1]) =>
    plainTree(make(agenda, opties))
      .find((regel) => regel.startsWith("Gebaseerd op"))
      ?.replaceAll("\u00a0", " ");
  const [con, inw] = ["Van ambitie naar doel en actie", "Inwoners en leeftijd"];

  expect(gronden({})).toBe(`Gebaseerd op ${inw} (paragraaf 1.1.1); ${con} (paragraaf 3.1.1)`);
  expect(gronden({ uitvoeringsagenda: false })).toBe(`Gebaseerd op ${inw} (paragraaf 1.1.1); ${con}`);
  expect(gronden({ beleidsagenda: false })).toBe(`Gebaseerd op ${inw}; ${con} (paragraaf 2.1.1)`);
});
