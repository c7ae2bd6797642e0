import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { volgendeNu } from "#renderer/vragen/volgende-nu.ts";
import { type Antwoord, leegAntwoord } from "#shared/domain/antwoord.ts";
import { ONDERDELEN, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";

const [raamwerk] = raamwerken;
const nu = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, { ...leegAntwoord(id), triage: { kind: "nu" } as const }]));
const ids = (onderdeel: "aanbod" | "vraag") => vragenVanOnderdeel(raamwerk, onderdeel).map(({ id }) => id);
const [a1 = "", a2 = "", a3 = ""] = ids("aanbod");
const [v1 = ""] = ids("vraag");

describe("the vraag to go on with", () => {
  it("is the next of this round, past those that were chosen otherwise", () => {
    expect(volgendeNu(raamwerk, nu(a1, a3, v1), a1)?.id).toBe(a3);
    expect(volgendeNu(raamwerk, nu(a1, a2, v1), a1)?.id).toBe(a2);
  });

  it("is in the next onderdeel after the last of this one, and in the first again at the end", () => {
    expect(volgendeNu(raamwerk, nu(a1, v1), a1)?.id).toBe(v1);
    expect(volgendeNu(raamwerk, nu(a1, v1), v1)?.id).toBe(a1);
  });

  it("is the next without a choice when none of this round waits, from the first again at the end", () => {
    const laatste =
      raamwerk.vragen.filter(({ onderdeel }) => onderdeel === ONDERDELEN.at(-1)).at(-1)?.id ?? "";
    expect(volgendeNu(raamwerk, {}, a1)?.id).toBe(a2);
    expect(volgendeNu(raamwerk, nu(a1), a1)?.id).toBe(a2);
    expect(volgendeNu(raamwerk, {}, laatste)?.id).toBe(a1);
    expect(volgendeNu(raamwerk, { [v1]: { ...nu(v1)[v1], klaar: true } as Antwoord }, a1)?.id).toBe(a2);
  });

  it("is none when no other waits", () => {
    const later = Object.fromEntries(
      raamwerk.vragen.map(({ id }) => [id, { ...leegAntwoord(id), triage: { kind: "later" } as const }]),
    );
    expect(volgendeNu(raamwerk, { ...later, ...nu(a1) }, a1)).toBeUndefined();
    expect(volgendeNu(raamwerk, { ...later, ...nu(v1) }, a1)?.id).toBe(v1);
  });

  it("comes by every vraag of the round, from wherever one begins", () => {
    const alle = raamwerk.vragen.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray([...alle], { minLength: 2 }), fc.nat(), (gekozen, begin) => {
        const gezien = new Set<string>();
        let hier = gekozen[begin % gekozen.length] ?? "";
        for (const _ of gekozen) {
          hier = volgendeNu(raamwerk, nu(...gekozen), hier)?.id ?? "";
          gezien.add(hier);
        }
        expect([...gezien].sort()).toEqual([...gekozen].sort());
      }),
      { numRuns: 30 },
    );
  });
});
