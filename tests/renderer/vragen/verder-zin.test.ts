import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { isVoorbijRonde, verderZin } from "#renderer/vragen/verder-zin.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";

const [raamwerk] = raamwerken;
const [a1, a2] = vragenVanOnderdeel(raamwerk, "aanbod") as [Vraag, Vraag];
const [v1] = vragenVanOnderdeel(raamwerk, "vraag") as [Vraag];
const nu = (...vragen: readonly Vraag[]) =>
  Object.fromEntries(vragen.map(({ id }) => [id, { ...leegAntwoord(id), triage: { kind: "nu" } as const }]));

describe("going on with another vraag", () => {
  it("says how far the next onderdeel is, and claims no figure where nothing was chosen", () => {
    expect(verderZin(raamwerk, nu(a1, v1), a1, v1)).toBe("Verder met Vraag, 0 van 1");
    expect(verderZin(raamwerk, nu(a1), a1, v1)).toBe("Verder met Vraag");
    expect(verderZin(raamwerk, nu(a1, a2), a1, a2)).toBeUndefined();
  });

  it("leaves the round once, where the vragen without a choice begin", () => {
    expect(isVoorbijRonde(nu(a1), a1, a2)).toBe(true);
    expect(isVoorbijRonde(nu(a1, a2), a1, a2)).toBe(false);
    expect(isVoorbijRonde({}, a1, a2)).toBe(false);
  });
});
