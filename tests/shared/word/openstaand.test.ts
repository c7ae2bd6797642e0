import fc from "fast-check";
import { expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { uitkomst } from "#shared/word/delen/vragen.ts";
import { openstaand, openstaandZin } from "#shared/word/openstaand.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

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

it("counts as many vragen without a choice as every screen does, also with texts nobody chose for", () => {
  const [raamwerk] = raamwerken;
  const ids = raamwerk.vragen.map(({ id }) => id);
  const keuzes = ["open", "nu", "later", "elders"] as const;
  const een = fc.record({
    id: fc.constantFrom(...ids),
    kind: fc.option(fc.constantFrom(...keuzes)),
    tekst: fc.option(fc.constantFrom("", "Geschreven")),
  });
  fc.assert(
    fc.property(fc.uniqueArray(een, { selector: ({ id }) => id, maxLength: 12 }), (vragen) => {
      const agenda = anAgenda({
        antwoorden: Object.fromEntries(
          vragen.flatMap(({ id, kind }) =>
            kind === null ? [] : [[id, { ...leegAntwoord(id), triage: aTriage(kind) }]],
          ),
        ),
        teksten: Object.fromEntries(
          vragen.flatMap(({ id, tekst }) =>
            tekst === null ? [] : [[tekstSleutel("antwoord", id), aText(tekst)]],
          ),
        ),
      });
      const { open, nu } = telVoortgang(ids, geteldeAntwoorden(agenda));
      const beantwoord = ids.filter((id) => uitkomst(agenda, id) === "beantwoord").length;
      const { teKiezen, teSchrijven } = openstaand(agenda, raamwerk);
      expect({ teKiezen, nu: teSchrijven + beantwoord }).toEqual({ teKiezen: open, nu });
    }),
  );
});

const aTriage = (kind: "open" | "nu" | "later" | "elders"): Triage =>
  kind === "elders" ? { kind, waar: "" } : { kind };
