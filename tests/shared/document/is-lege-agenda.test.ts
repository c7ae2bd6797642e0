import { expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import { isLegeAgenda } from "#shared/document/is-lege-agenda.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { aBron, anActie, anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";

const antwoord = (velden: object): Partial<Agenda> => ({
  antwoorden: { v: { ...leegAntwoord("v"), ...velden } },
});

it.each<[string, boolean, Partial<Agenda>]>([
  ["with what a new one has", true, {}],
  ["with other gemeenten", true, { gemeenten: [] }],
  ["with a text without a word", true, { teksten: { "antwoord-v": aText(" ") } }],
  ["with a vraag that is still open", true, antwoord({ vraagTekst: "Hoeveel?" })],
  ["with a text", false, { teksten: { "antwoord-v": aText("Tekst.") } }],
  ["with a choice", false, antwoord({ triage: { kind: "later" } })],
  ["with an answer called klaar", false, antwoord({ klaar: true })],
  ["with an ambitie", false, { ambities: [anAmbitie()] }],
  ["with an actie", false, { acties: [anActie()] }],
  ["with a bron", false, { bronnen: [aBron()] }],
  ["with an abbreviation", false, { afkortingen: [{ id: "a", afkorting: "UWV", betekenis: "" }] }],
  ["with a post", false, { begroting: aBegroting({ noten: [] }) }],
  ["with blokken alone", true, { begroting: aBegroting({ posten: [], noten: [] }) }],
])("an agenda %s is empty: %s", (_, leeg, velden) => {
  expect(isLegeAgenda(anAgenda(velden))).toBe(leeg);
});
