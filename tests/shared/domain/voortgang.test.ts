import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Antwoord, Triage } from "#shared/domain/antwoord.ts";
import { isRond, telVoortgang } from "#shared/domain/voortgang.ts";

const triage: fc.Arbitrary<Triage> = fc.constantFrom<Triage>(
  { kind: "open" },
  { kind: "nu" },
  { kind: "later" },
  { kind: "elders", waar: "Regio in Beeld" },
  { kind: "bewust-niet", want: "geen cijfers per gemeente" },
);
const antwoorden = fc
  .array(fc.record({ triage, klaar: fc.boolean(), aanwezig: fc.boolean() }))
  .map((lijst) => {
    const ids = lijst.map((_, i) => `v${i}`);
    const perId: Record<string, Antwoord> = {};
    lijst.forEach(({ triage, klaar, aanwezig }, i) => {
      if (aanwezig) perId[`v${i}`] = { vraagId: `v${i}`, triage, klaar, vraagTekst: "", gewijzigd: null };
    });
    return { ids, perId };
  });

describe("progress", () => {
  it("counts every vraag once, and never more klaar than nu", () => {
    fc.assert(
      fc.property(antwoorden, ({ ids, perId }) => {
        const { klaar, nu, later, elders, bewustNiet, open } = telVoortgang(ids, perId);
        expect(nu + later + elders + bewustNiet + open).toBe(ids.length);
        expect(klaar).toBeLessThanOrEqual(nu);
      }),
    );
  });

  it("is 0 at 0, and then not rond", () => {
    const leeg = telVoortgang([], {});
    expect(leeg).toMatchObject({ klaar: 0, nu: 0 });
    expect(isRond(leeg)).toBe(false);
  });

  it("does not count a klaar answer to a vraag that is not for now", () => {
    const later: Antwoord = {
      vraagId: "v0",
      triage: { kind: "later" },
      klaar: true,
      vraagTekst: "",
      gewijzigd: null,
    };
    expect(telVoortgang(["v0"], { v0: later })).toMatchObject({ klaar: 0, nu: 0, later: 1 });
  });
});
