import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plaatsBij, schuif } from "#renderer/ui/sorteren.ts";

const IDS = ["a", "b", "c"];

describe("changing an order", () => {
  it.each([
    ["a", 1, "b"],
    ["a", 2, "c"],
    ["c", 0, null],
    ["b", 0, null],
  ])("moves %s to index %i: after %s", (id, naar, na) => {
    expect(schuif(IDS, id, naar)).toBe(na);
  });

  it.each([
    ["a", 0],
    ["a", -1],
    ["c", 3],
    ["x", 1],
  ])("leaves %s where it is when asked for index %i", (id, naar) => {
    expect(schuif(IDS, id, naar)).toBeUndefined();
  });

  it("puts a dropped item beside its target, whatever the list", () => {
    const lijst = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lijst, fc.nat(), fc.nat(), fc.constantFrom("voor", "na"), (ids, i, j, kant) => {
        const id = ids[i % ids.length] ?? "";
        const doel = ids[j % ids.length] ?? "";
        const na = plaatsBij(ids, id, doel, kant as "voor" | "na");
        if (na === undefined) return;
        const rest = ids.filter((ander) => ander !== id);
        rest.splice(na === null ? 0 : rest.indexOf(na) + 1, 0, id);
        expect(rest.indexOf(id) - rest.indexOf(doel)).toBe(kant === "voor" ? -1 : 1);
      }),
    );
  });
});
