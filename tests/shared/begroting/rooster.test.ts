import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { maakKolommen } from "#shared/begroting/kolommen.ts";
import { planOmlaag, planPlakken } from "#shared/begroting/plakken.ts";
import { maakRijen, rijKey, somVanJaren, somVanRij, verklaarSom } from "#shared/begroting/rijen.ts";
import { gebiedVan, verplaats, volgendeInvulbaar, volgendePost } from "#shared/begroting/selectie.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting, Blok, BlokSoort } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const blok = (id: string, soort: BlokSoort = "lasten"): Blok => ({
  id,
  naam: id,
  soort,
  gedrukt: {},
  volgorde: id,
});
const post = (id: string, blokId: string, bedragen: Record<string, Bedrag> = {}) =>
  aPost({ id, blokId, naam: id, bedragen });

const BEGROTING: Begroting = {
  jaren: [2026, 2027],
  gedrukt: {},
  blokken: [blok("reserve", "reserve"), blok("kern"), blok("projecten"), blok("rijk", "dekking")],
  posten: [
    post("monitor", "kern", { 2026: euro(20_000), 2027: euro(20_000) }),
    post("ips", "projecten", { 2026: euro(130_000), 2027: PM }),
    post("stand", "reserve", { 2026: euro(500) }),
    post("circulaire", "rijk", { 2026: euro(100_000) }),
  ],
  noten: [],
};
const KOLOMMEN = maakKolommen(BEGROTING.jaren, { aard: true, actie: false, totaal: true });
const rooster = (dicht: string[] = []) => ({
  rijen: maakRijen(BEGROTING, new Set(dicht)),
  kolommen: KOLOMMEN,
});
const bron = { begroting: BEGROTING, actieNaam: () => "" };

describe("the rows of the grid", () => {
  it("puts lasten first, then dekking with the saldo, then reserves with their own balance", () => {
    expect(rooster().rijen.map(({ key }) => key)).toEqual([
      "blok:kern",
      "post:monitor",
      "subtotaal:kern",
      "blok:projecten",
      "post:ips",
      "subtotaal:projecten",
      "totaal:lasten",
      "blok:rijk",
      "post:circulaire",
      "totaal:dekking",
      "totaal:saldo",
      "blok:reserve",
      "post:stand",
      "subtotaal:reserve",
    ]);
  });

  it("keeps only the head of a closed blok", () => {
    expect(
      rooster(["kern"])
        .rijen.slice(0, 2)
        .map(({ key }) => key),
    ).toEqual(["blok:kern", "blok:projecten"]);
  });

  it("adds up rows, years and the saldo, and never adds balances of a reserve over years", () => {
    const rij = (key: string) => rooster().rijen.find((kandidaat) => kandidaat.key === key) ?? fail(key);
    expect(somVanRij(BEGROTING, rij("totaal:lasten"), 2026)).toEqual({
      euro: 150_000,
      pm: false,
      circa: false,
    });
    expect(somVanJaren(BEGROTING, rij("post:ips"))).toEqual({ euro: 130_000, pm: true, circa: false });
    expect(somVanRij(BEGROTING, rij("totaal:saldo"), 2026).euro).toBe(-50_000);
    expect(somVanJaren(BEGROTING, rij("subtotaal:reserve"))).toBeNull();
    expect(verklaarSom(BEGROTING, rij("totaal:lasten"), 2026)).toBe("Som van 2 posten: 20.000 + 130.000.");
  });
});

function fail(key: string): never {
  throw new Error(`no row ${key}`);
}

describe("moving through the grid", () => {
  const cel = (rij: string, kolom: string) => ({ rij, kolom });

  it("stops at the edges", () => {
    expect(verplaats(rooster(), cel("blok:kern", "naam"), -1, -1)).toEqual(cel("blok:kern", "naam"));
    expect(verplaats(rooster(), cel("subtotaal:reserve", "totaal"), 1, 1)).toEqual(
      cel("subtotaal:reserve", "totaal"),
    );
  });

  it("steps with Tab over heads, sums and totals, and out of the grid at the end", () => {
    expect(volgendeInvulbaar(rooster(), cel("post:monitor", "2027"), 1)).toEqual(cel("post:ips", "naam"));
    expect(volgendeInvulbaar(rooster(), cel("post:ips", "naam"), -1)).toEqual(cel("post:monitor", "2027"));
    expect(volgendeInvulbaar(rooster(), cel("post:stand", "2027"), 1)).toBeNull();
  });

  it("goes down with Enter to the next post in the same column", () => {
    expect(volgendePost(rooster(), cel("post:monitor", "2026"), 1)).toEqual(cel("post:ips", "2026"));
    expect(volgendePost(rooster(), cel("post:stand", "2026"), 1)).toEqual(cel("post:stand", "2026"));
  });
});

describe("copying and pasting ranges", () => {
  const gebied = (van: [string, string], tot: [string, string]) =>
    gebiedVan(rooster(), {
      anker: { rij: rijKey({ soort: "post", id: van[0] }), kolom: van[1] },
      actief: { rij: rijKey({ soort: "post", id: tot[0] }), kolom: tot[1] },
    });

  it("copies bare numbers and PM, whichever corner the range was started from", () => {
    const verwacht = [
      ["20000", "20000"],
      ["20000", "20000"],
      ["", ""],
      ["130000", "PM"],
    ];
    expect(kopieerCellen(bron, rooster(), gebied(["monitor", "2026"], ["ips", "2027"]))).toEqual(verwacht);
    expect(kopieerCellen(bron, rooster(), gebied(["ips", "2027"], ["monitor", "2026"]))).toEqual(verwacht);
  });

  it("lays rows on posten only, and counts what has no place", () => {
    expect(
      planPlakken(rooster(), gebied(["ips", "2027"], ["ips", "2027"]), [
        ["1", "2", "3"],
        ["4"],
        ["5"],
        ["6"],
      ]),
    ).toEqual({
      plaksels: [
        { postId: "ips", kolom: "2027", tekst: "1" },
        { postId: "circulaire", kolom: "2027", tekst: "4" },
        { postId: "stand", kolom: "2027", tekst: "5" },
      ],
      over: 2,
    });
  });

  it("fills a whole selection with one copied cell", () => {
    const { plaksels } = planPlakken(rooster(), gebied(["monitor", "2026"], ["ips", "2027"]), [["PM"]]);
    expect(plaksels).toHaveLength(4);
  });

  it("fills down from the first selected post, or from the post above a single one", () => {
    const omlaag = (van: [string, string], tot = van) => {
      const plan = planOmlaag(rooster(), gebied(van, tot));
      return plan && { van: plan.van.id, naar: plan.naar.map(({ id }) => id) };
    };
    expect(omlaag(["monitor", "2026"], ["circulaire", "2026"])).toEqual({
      van: "monitor",
      naar: ["ips", "circulaire"],
    });
    expect(omlaag(["ips", "2026"])).toEqual({ van: "monitor", naar: ["ips"] });
    expect(omlaag(["monitor", "2026"])).toBeNull();
  });

  it("pastes back what it copied without changing a thing", () => {
    const kolommen = fc.constantFrom("2026", "2027");
    const posten = fc.constantFrom("monitor", "ips", "circulaire", "stand");
    fc.assert(
      fc.property(posten, kolommen, (rij, kolom) => {
        const plek = gebied([rij, kolom], [rij, kolom]);
        const [[tekst] = []] = kopieerCellen(bron, rooster(), plek);
        expect(planPlakken(rooster(), plek, [[tekst ?? ""]]).plaksels).toEqual([
          { postId: rij, kolom, tekst },
        ]);
      }),
    );
  });
});
