import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heeftMeerWaarden } from "#electron/services/agenda-files/tel-json.ts";

const bytes = (json: string): Buffer => Buffer.from(json, "utf8");

/** One for every list, object and member, an empty one too: what is counted. */
function waardenIn(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  const leden = Object.values(data);
  return Math.max(1, leden.length) + leden.reduce((som: number, lid) => som + waardenIn(lid), 0);
}

describe("the values in a text of JSON", () => {
  it("are counted without being read, whatever stands in its strings", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (data) => {
        const json = bytes(JSON.stringify(data));
        const aantal = waardenIn(data);

        expect(heeftMeerWaarden(json, aantal)).toBe(false);
        if (aantal > 0) expect(heeftMeerWaarden(json, aantal - 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are counted with quotes and backslashes in any row", () => {
    for (const tekst of ['a"', "\\", '\\"', '\\\\",[', '"[[['])
      expect(heeftMeerWaarden(bytes(JSON.stringify([tekst])), 1), tekst).toBe(false);
  });

  it("are counted in what is broken off, or no JSON", () => {
    expect(heeftMeerWaarden(bytes('{"a":"zonder einde [[[['), 1)).toBe(false);
    expect(heeftMeerWaarden(bytes("[".repeat(10)), 9)).toBe(true);
    expect(heeftMeerWaarden(bytes('"""""\\'), 0)).toBe(false);
  });
});
