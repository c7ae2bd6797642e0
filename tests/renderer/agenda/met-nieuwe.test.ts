import { describe, expect, it } from "vitest";
import { erbijZin, metNieuwe } from "#renderer/agenda/met-nieuwe.ts";

const alle = ["a", "b", "c"].map((id) => ({ id }));
const [a, , c] = alle as [{ id: string }, { id: string }, { id: string }];

describe("a list under a filter", () => {
  it("shows in its place what was made just now, and says of what does not fit that it does not", () => {
    expect(metNieuwe(alle, [c], new Set(["a"]))).toEqual({ getoond: [a, c], erbij: 1 });
    expect(metNieuwe(alle, [a, c], new Set(["a", "weg"]))).toEqual({ getoond: [a, c], erbij: 0 });
    expect([0, 1, 2].map(erbijZin)).toEqual([
      "",
      "1 nieuwe past niet in dit filter",
      "2 nieuwe passen niet in dit filter",
    ]);
  });
});
