import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { aText } from "#tests/builders/an-agenda.ts";

const cel = { type: "tableCell" as const, content: [{ type: "paragraph" as const }] };
const LEGE: readonly (RichText | undefined)[] = [
  undefined,
  { type: "doc", content: [] },
  { type: "doc", content: [{ type: "paragraph" }] },
  aText("  \u00a0", "\u200b"),
  { type: "doc", content: [{ type: "table", content: [{ type: "tableRow", content: [cel, cel] }] }] },
  {
    type: "doc",
    content: [{ type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] }],
  },
  { type: "doc", content: [{ type: "paragraph", content: [{ type: "hardBreak" }] }] },
];

function agendaMet(teksten: readonly (RichText | undefined)[]) {
  const ids = teksten.map((_, index) => `v${index}`);
  return {
    ids,
    antwoorden: Object.fromEntries(
      ids.map((id) => [id, { ...leegAntwoord(id), triage: { kind: "nu" as const }, klaar: true }]),
    ),
    teksten: Object.fromEntries(
      teksten.flatMap((tekst, index) => (tekst ? [[tekstSleutel("antwoord", `v${index}`), tekst]] : [])),
    ),
  };
}

describe("an answer that was called klaar", () => {
  it("counts when it has a text, and not when there is nothing to read", () => {
    const agenda = agendaMet([...LEGE, aText("Wel"), aText("", "Ook")]);

    expect(telVoortgang(agenda.ids, geteldeAntwoorden(agenda))).toMatchObject({
      klaar: 2,
      nu: LEGE.length + 2,
    });
  });

  it("counts as many times as there are texts, whatever the others are", () => {
    const tekst = fc.oneof(fc.constantFrom(...LEGE), fc.constant(aText("Tekst")));
    fc.assert(
      fc.property(fc.array(tekst, { maxLength: 12 }), (teksten) => {
        const agenda = agendaMet(teksten);
        const met = teksten.filter((een) => een !== undefined && !LEGE.includes(een)).length;
        expect(telVoortgang(agenda.ids, geteldeAntwoorden(agenda)).klaar).toBe(met);
      }),
    );
  });

  it("is the same object as long as no other text became empty or filled", () => {
    const agenda = agendaMet([undefined, aText("Wel")]);
    const geteld = geteldeAntwoorden(agenda);
    const verder = { ...agenda.teksten, [tekstSleutel("antwoord", "v1")]: aText("Wel meer") };

    expect(geteldeAntwoorden({ ...agenda, teksten: verder })).toBe(geteld);
    const gevuld = { ...agenda.teksten, [tekstSleutel("antwoord", "v0")]: aText("Nu wel") };
    expect(geteldeAntwoorden({ ...agenda, teksten: gevuld })).toBe(agenda.antwoorden);
  });
});

describe("a vraag for which nothing was chosen", () => {
  it("is one of this round once there is something to read, with an antwoord or without", () => {
    const met = (tekst: RichText) => ({
      antwoorden: { v0: leegAntwoord("v0") },
      teksten: { [tekstSleutel("antwoord", "v0")]: tekst, [tekstSleutel("antwoord", "v1")]: tekst },
    });
    const tel = (tekst: RichText) => telVoortgang(["v0", "v1", "v2"], geteldeAntwoorden(met(tekst)));

    expect(tel(aText("Geschreven"))).toMatchObject({ nu: 2, klaar: 0, open: 1 });
    expect(tel(aText(" "))).toMatchObject({ nu: 0, klaar: 0, open: 3 });
  });

  it("keeps a choice that was made, whatever was written", () => {
    const agenda = {
      antwoorden: { v0: { ...leegAntwoord("v0"), triage: { kind: "later" as const } } },
      teksten: { [tekstSleutel("antwoord", "v0")]: aText("Geschreven") },
    };
    expect(geteldeAntwoorden(agenda)).toBe(agenda.antwoorden);
  });
});
