import { describe, expect, it } from "vitest";
import { alleen, gekozenIds, tot, verder, wissel } from "#renderer/triage/selectie.ts";
import { leesToets } from "#renderer/triage/triage-toetsen.ts";

const toets = (key: string, extra = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...extra,
});

describe("the keys of the triage", () => {
  it.each([
    ["n", "nu"],
    ["L", "later"],
    ["e", "elders"],
    ["b", "bewust-niet"],
    ["k", "klaar"],
  ])("%s chooses %s", (key, keuze) => {
    expect(leesToets(toets(key), true)).toEqual({ doe: "kies", keuze });
  });

  it("ignores letters that are switched off, and keeps the arrows", () => {
    expect(leesToets(toets("n"), false)).toBeNull();
    expect(leesToets(toets("?"), false)).toBeNull();
    expect(leesToets(toets("ArrowDown"), false)).toEqual({ doe: "verder", stap: 1, uitbreiden: false });
  });

  it.each([
    ["Ctrl+K", toets("k", { ctrlKey: true })],
    ["Ctrl+Z", toets("z", { ctrlKey: true })],
    ["Alt+N", toets("n", { altKey: true })],
  ])("leaves %s to the app", (_, event) => {
    expect(leesToets(event, true)).toBeNull();
  });
});

describe("the selection", () => {
  const ids = ["a", "b", "c", "d"];

  it("is the vraag with the focus until more are chosen", () => {
    expect(gekozenIds(alleen("b"))).toEqual(["b"]);
  });

  it("grows and shrinks around its anchor", () => {
    const naarBeneden = tot(ids, alleen("b"), "d");
    expect(gekozenIds(naarBeneden)).toEqual(["b", "c", "d"]);
    expect(gekozenIds(tot(ids, naarBeneden, "a"))).toEqual(["a", "b"]);
  });

  it("takes single vragen in and out, and is never empty", () => {
    const twee = wissel(alleen("a"), "c");
    expect(gekozenIds(twee)).toEqual(["a", "c"]);
    expect(gekozenIds(wissel(twee, "a"))).toEqual(["c"]);
    expect(gekozenIds(wissel(wissel(twee, "a"), "c"))).toEqual(["c"]);
  });

  it.each([
    ["a", -1, "a"],
    ["a", 10, "d"],
    ["b", Number.POSITIVE_INFINITY, "d"],
    ["c", Number.NEGATIVE_INFINITY, "a"],
  ])("from %s by %d comes to %s", (id, stap, naar) => {
    expect(verder(ids, id, stap)).toBe(naar);
  });
});
