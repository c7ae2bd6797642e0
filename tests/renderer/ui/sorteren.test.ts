import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plaatsVoor, schuif } from "#renderer/ui/sorteren.ts";

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

  it("puts a dropped item before its target or at the end, also one of another list, whatever the list", () => {
    const lijst = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(lijst, fc.string({ minLength: 1 }), fc.nat(), (ids, id, j) => {
        const voor = [...ids, null][j % (ids.length + 1)] ?? null;
        const na = plaatsVoor(ids, id, voor);
        if (na === undefined) {
          const volgende = ids[ids.indexOf(id) + 1] ?? null;
          expect([id, volgende]).toContain(voor);
          return;
        }
        const rest = ids.filter((ander) => ander !== id);
        rest.splice(na === null ? 0 : rest.indexOf(na) + 1, 0, id);
        expect(rest[rest.indexOf(id) + 1] ?? null).toBe(voor);
      }),
    );
  });

  it("takes an item of another list, also in an empty one", () => {
    expect(plaatsVoor(IDS, "x", "b")).toBe("a");
    expect(plaatsVoor(IDS, "x", "a")).toBeNull();
    expect(plaatsVoor(IDS, "x", null)).toBe("c");
    expect(plaatsVoor([], "x", null)).toBeNull();
  });
});
