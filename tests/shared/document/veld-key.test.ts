import { describe, expect, it } from "vitest";
import { parseAgendaKey, parseVeldKey, veldKey } from "#shared/document/veld-key.ts";

describe("a flat key", () => {
  it.each([
    ["a/titel", { id: "a", veld: "titel", lid: null }],
    ["a/bedragen:2026", { id: "a", veld: "bedragen", lid: "2026" }],
    ["a/partners:", { id: "a", veld: "partners", lid: "" }],
    ["a/x:b/c:d", { id: "a", veld: "x", lid: "b/c:d" }],
    ["a/:b", { id: "a", veld: "", lid: "b" }],
  ])("%s of a record tells its parts, and is made of them", (key, delen) => {
    expect(parseVeldKey(key)).toEqual(delen);
    expect(veldKey(delen.id, delen.veld, delen.lid)).toBe(key);
  });

  it.each(["titel", "/titel", "", "bedragen:2026"])("%j is of no record", (key) => {
    expect(parseVeldKey(key)).toBeNull();
  });

  it.each([
    ["titel", { id: null, veld: "titel", lid: null }],
    ["begrotingJaren:2026", { id: null, veld: "begrotingJaren", lid: "2026" }],
  ])("%s of the agenda itself tells its parts, and is made of them", (key, delen) => {
    expect(parseAgendaKey(key)).toEqual(delen);
    expect(veldKey(null, delen.veld, delen.lid)).toBe(key);
  });
});
