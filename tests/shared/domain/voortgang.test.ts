import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Antwoord, leegAntwoord, type Triage } from "#shared/domain/antwoord.ts";
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

  it("starts for each vraag at an answer nobody touched", () => {
    expect(leegAntwoord("v")).toEqual({
      vraagId: "v",
      triage: { kind: "open" },
      klaar: false,
      vraagTekst: "",
      gewijzigd: null,
    });
  });

  it("counts each choice apart", () => {
    const keuzes: [Triage, boolean][] = [
      [{ kind: "nu" }, true],
      [{ kind: "nu" }, false],
      [{ kind: "later" }, false],
      [{ kind: "elders", waar: "" }, false],
      [{ kind: "bewust-niet", want: "" }, false],
    ];
    const perId = Object.fromEntries(
      keuzes.map(([keuze, klaar], i) => [
        `v${i}`,
        { vraagId: `v${i}`, triage: keuze, klaar, vraagTekst: "", gewijzigd: null },
      ]),
    );
    expect(telVoortgang([...Object.keys(perId), "nieuw"], perId)).toEqual({
      klaar: 1,
      nu: 2,
      later: 1,
      elders: 1,
      bewustNiet: 1,
      open: 1,
    });
  });

  it("is rond when nothing is open and all of now is klaar", () => {
    const rond = { klaar: 2, nu: 2, later: 1, elders: 0, bewustNiet: 0, open: 0 };
    expect(isRond(rond)).toBe(true);
    expect(isRond({ ...rond, open: 1 })).toBe(false);
    expect(isRond({ ...rond, klaar: 1 })).toBe(false);
    expect(isRond({ ...rond, klaar: 0, nu: 0 })).toBe(false);
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
