import { describe, expect, it } from "vitest";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { planOmlaag, planPlakken } from "#shared/begroting/plakken.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBegroting, aBlok } from "#tests/builders/a-begroting.ts";
import { aGebied, aRooster, BEGROTING } from "#tests/builders/a-rooster.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

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
      twijfel: expect.any(Array),
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
      twijfel: null,
    });
    expect(plak("monitor/2026", [])).toEqual({ plaksels: [], over: 0, twijfel: null });
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
    expect(plak("totaal:lasten/2026", ["1"])).toEqual({ plaksels: [], over: 1, twijfel: null });
  });

  it("leaves a cell alone that holds what is pasted in it", () => {
    expect(plak("monitor/2026", ["20000", "7"]).plaksels).toEqual([
      { postId: "monitor", kolom: "2027", tekst: "7" },
    ]);
    expect(plak("monitor/2026", ["20000"]).plaksels).toEqual([]);
  });
});

describe("pasting a column that passes from one blok to the next", () => {
  const blokken = [aBlok("kern", "lasten", "a"), aBlok("werk", "lasten", "b"), aBlok("rijk", "dekking", "c")];
  const post = (id: string, blokId: string, bedrag: number) =>
    aPost({ id, blokId, naam: id, volgorde: id, bedragen: { 2026: euro(bedrag) } });
  const posten = [
    post("k1", "kern", 28_404),
    post("k2", "kern", 20_000),
    post("k3", "kern", 121_506),
    post("w1", "werk", 10_000),
    post("w2", "werk", 134_000),
    post("r1", "rijk", 1),
  ];
  const begroting = aBegroting({ jaren: [2026], blokken, posten, noten: [] });
  const rooster = aRooster([], begroting, { aard: false, actie: false, totaal: false });

  /** What each pasted row falls on, and whether that is asked first. */
  const plak = (vanaf: string, ...teksten: string[]) => {
    const gebied = aGebied(`${vanaf}/2026`, `${vanaf}/2026`, rooster);
    const plan = planPlakken(
      { begroting, acties: [] },
      rooster,
      gebied,
      teksten.map((tekst) => [tekst]),
    );
    const op = plan.plaksels.map(({ postId, tekst }) => `${postId} ${tekst}`).join(", ");
    return { op, gevraagd: plan.twijfel !== null };
  };

  it.each([
    ["the sum of its blok, posten above the first cell included", ["1", "2", "28407", "10", "20"]],
    ["the sum of what was pasted", ["1", "2", "3", "10", "20"]],
    ["the sum that stood there", ["1", "2", "169910", "10", "20"]],
    ["an empty row", ["1", "2", "", "10", "20"]],
    ["a sum and an empty row", ["1", "2", "28407", "", "10", "20", "30"]],
  ])("parts them by %s", (_, teksten) => {
    expect(plak("k2", ...teksten)).toEqual({ op: "k2 1, k3 2, w1 10, w2 20", gevraagd: false });
  });

  it("shows what goes where first when nothing parts them, or a number that is no sum", () => {
    expect(plak("k2", "1", "2", "10", "20")).toEqual({ op: "k2 1, k3 2, w1 10, w2 20", gevraagd: true });
    expect(plak("k2", "1", "2", "9999", "10").gevraagd).toBe(true);
    expect(plak("k2", "1", "2", "", "10", "20", "5")).toMatchObject({ gevraagd: true });
  });

  it("shows it too when a sum comes before the blok ends, or a sum of one can be the next amount", () => {
    expect(plak("k1", "1", "2", "3").gevraagd).toBe(true);
    expect(plak("r1", "7", "7").op).toBe("r1 7");
    expect(plak("k3", "7", "7")).toEqual({ op: "k3 7, w1 7", gevraagd: true });
  });

  it("asks nothing within one blok, and leaves an empty first cell where it is", () => {
    expect(plak("k1", "1", "2", "9")).toEqual({ op: "k1 1, k2 2, k3 9", gevraagd: false });
    expect(plak("w1", "", "5")).toEqual({ op: "w1 , w2 5", gevraagd: false });
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
