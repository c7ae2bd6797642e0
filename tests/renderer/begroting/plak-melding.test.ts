import { describe, expect, it } from "vitest";
import { plakMelding } from "#renderer/begroting/plak-melding.ts";

const zin = (geweigerd: number, over: number, alleenSommen = false) =>
  plakMelding({ geweigerd, over, alleenSommen });

describe("what is said after pasting over the grid", () => {
  it("is nothing when everything went in", () => {
    expect(zin(0, 0)).toBe("");
  });

  it("speaks of one cell and of more cells as one should", () => {
    expect(zin(1, 1)).toBe(
      "1 cel lezen we niet: die staat rood in het rooster. 1 cel past niet: daar is geen post of jaar meer.",
    );
    expect(zin(2, 3)).toBe(
      "2 cellen lezen we niet: die staan rood in het rooster. 3 cellen passen niet: daar is geen post of jaar meer.",
    );
  });

  it("tells that only heads and sums were copied", () => {
    expect(zin(0, 0, true)).toBe("U kopieerde alleen koppen en totalen: die rekent het rooster zelf uit.");
  });
});
