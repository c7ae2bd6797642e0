import { describe, expect, it } from "vitest";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { planOmlaag, planPlakken } from "#shared/begroting/plakken.ts";
import { aGebied, aRooster, BEGROTING } from "#tests/builders/a-rooster.ts";

const bron = { begroting: BEGROTING, acties: [] };

describe("copying a range", () => {
  it("gives bare numbers and PM, whichever corner the range was started from", () => {
    const verwacht = [
      ["20000", "20000"],
      ["20000", "20000"],
      ["", ""],
      ["130000", "PM"],
    ];
    expect(kopieerCellen(bron, aRooster(), aGebied("monitor/2026", "ips/2027"))).toEqual(verwacht);
    expect(kopieerCellen(bron, aRooster(), aGebied("ips/2027", "monitor/2026"))).toEqual(verwacht);
  });
});

describe("pasting a range", () => {
  const plak = (plek: string, ...cellen: string[][]) =>
    planPlakken(bron, aRooster(), aGebied(plek, plek), cellen);

  it("lays rows on posten only, and counts what has no place", () => {
    expect(plak("ips/2027", ["1", "2", "3"], ["4"], ["5"], ["6"])).toEqual({
      plaksels: [
        { postId: "ips", kolom: "2027", tekst: "1" },
        { postId: "circulaire", kolom: "2027", tekst: "4" },
        { postId: "stand", kolom: "2027", tekst: "5" },
      ],
      over: 2,
    });
  });

  it("does not count empty cells as left over", () => {
    expect(plak("stand/2027", ["1", "", " ", ""], ["", "2"]).over).toBe(0);
    expect(plak("stand/2027", ["1"], ["2"]).over).toBe(1);
  });

  it("lays one row or one column of cells cell by cell", () => {
    expect(plak("monitor/2026", ["1", "2"]).plaksels.map(({ tekst }) => tekst)).toEqual(["1", "2"]);
    expect(plak("monitor/2026", ["1"], ["2"]).plaksels.map(({ postId }) => postId)).toEqual([
      "monitor",
      "ips",
    ]);
    expect(planPlakken(bron, aRooster(), aGebied("monitor/2026", "ips/2026"), [])).toEqual({
      plaksels: [],
      over: 0,
    });
    expect(plak("monitor/2026", [])).toEqual({ plaksels: [], over: 0 });
  });

  it("fills a whole selection with one copied cell, posten only and no totals", () => {
    const { plaksels, over } = planPlakken(bron, aRooster(), aGebied("blok:kern/naam", "ips/totaal"), [
      ["7"],
    ]);

    expect(plaksels.map(({ postId, kolom }) => `${postId}/${kolom}`)).toEqual([
      "monitor/naam",
      "monitor/aard",
      "monitor/2026",
      "monitor/2027",
      "ips/naam",
      "ips/aard",
      "ips/2026",
      "ips/2027",
    ]);
    expect(plaksels.every(({ tekst }) => tekst === "7")).toBe(true);
    expect(over).toBe(0);
  });

  it("has no place for one copied cell where there is no post", () => {
    expect(plak("totaal:lasten/2026", ["1"])).toEqual({ plaksels: [], over: 1 });
  });

  it("leaves a cell alone that holds what is pasted in it", () => {
    expect(plak("monitor/2026", ["20000", "7"]).plaksels).toEqual([
      { postId: "monitor", kolom: "2027", tekst: "7" },
    ]);
    expect(plak("monitor/2026", ["20000"]).plaksels).toEqual([]);
  });
});

describe("filling down", () => {
  const omlaag = (van: string, tot: string) => {
    const plan = planOmlaag(aRooster(), aGebied(van, tot));
    return plan && { van: plan.van.id, naar: plan.naar.map(({ id }) => id) };
  };

  it("starts at the first selected post, or at the post above a single one", () => {
    expect(omlaag("monitor/2026", "circulaire/2026")).toEqual({
      van: "monitor",
      naar: ["ips", "circulaire"],
    });
    expect(omlaag("ips/2026", "ips/2026")).toEqual({ van: "monitor", naar: ["ips"] });
  });

  it("does nothing without a post above, or without a post at all", () => {
    expect(omlaag("monitor/2026", "monitor/2026")).toBeNull();
    expect(omlaag("totaal:lasten/2026", "blok:rijk/2026")).toBeNull();
  });
});
