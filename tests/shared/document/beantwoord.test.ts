import { expect, it } from "vitest";
import { andereVerwoording, isBeantwoord } from "#shared/document/beantwoord.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Antwoord, leegAntwoord } from "#shared/domain/antwoord.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

const antwoord = (velden: Partial<Antwoord> = {}): Antwoord => ({ ...leegAntwoord("v"), ...velden });
const metTekst = (tekst: string) => ({ teksten: { [tekstSleutel("antwoord", "v")]: aText(tekst) } });

it("a vraag is answered by a text, by klaar, or by a place or reason", () => {
  expect(isBeantwoord(antwoord(), metTekst("Een antwoord."))).toBe(true);
  expect(isBeantwoord(antwoord({ klaar: true }), { teksten: {} })).toBe(true);
  expect(
    isBeantwoord(antwoord({ triage: { kind: "elders", waar: "Regio in Beeld" } }), { teksten: {} }),
  ).toBe(true);
  expect(isBeantwoord(antwoord({ triage: { kind: "bewust-niet", want: "x" } }), { teksten: {} })).toBe(true);
});

it("a vraag is not answered by a choice, by spaces, or by a choice that misses its reason", () => {
  expect(isBeantwoord(antwoord({ triage: { kind: "nu" } }), metTekst("  "))).toBe(false);
  expect(isBeantwoord(antwoord({ triage: { kind: "later" } }), { teksten: {} })).toBe(false);
  expect(isBeantwoord(antwoord({ triage: { kind: "elders", waar: " " } }), { teksten: {} })).toBe(false);
});

it("tells the older wording only when it differs and there is an answer", () => {
  const agenda = (velden: Partial<Antwoord>) => anAgenda({ antwoorden: { v: antwoord(velden) } });
  const nu = { id: "v", vraag: "Nu?" };
  expect(andereVerwoording(anAgenda(), nu)).toBeNull();
  expect(andereVerwoording(agenda({ klaar: true, vraagTekst: "Nu?" }), nu)).toBeNull();
  expect(andereVerwoording(agenda({ klaar: true, vraagTekst: "Toen?" }), nu)).toBe("Toen?");
  expect(andereVerwoording(agenda({ triage: { kind: "nu" }, vraagTekst: "Toen?" }), nu)).toBeNull();
});
