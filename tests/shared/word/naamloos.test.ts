import { expect, it } from "vitest";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { make } from "#tests/builders/a-tree.ts";
import { anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";

const [blok] = anAgenda().begroting.blokken;
const agenda = anAgenda({
  ambities: [anAmbitie({ titel: " " })],
  acties: [anActie({ ambitieId: "ambitie-1", titel: "" })],
  hoofdstukken: [{ id: "h", titel: "", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
  begroting: {
    ...anAgenda().begroting,
    posten: [aPost({ naam: "", blokId: blok?.id ?? "", bedragen: { 2026: euro(10) } })],
  },
  teksten: {
    [tekstSleutel("hoofdstuk", "h")]: {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "Onze visie." }] },
        { type: "heading", attrs: { level: 3, anker: "leeg" } },
      ],
    },
    [tekstSleutel("ambitie", "ambitie-1")]: aText("Waarom."),
  },
});

it("a document calls what has no name by the word that the screens have for it", () => {
  const regels = plainTree(make(agenda)).join("\n");

  for (const naam of [
    "Leeg hoofdstuk",
    "Lege ambitie",
    "Acties bij ‘Lege ambitie’",
    "Lege actie",
    "Lege post",
  ])
    expect(regels).toContain(naam);
  expect(regels).not.toMatch(/zonder (?:naam|titel)/iu);
});

it("a heading without words that is referred to is called by such a word too", () => {
  expect(doelTitel("anker/leeg", agenda, null)).toBe("Lege kop");
});
