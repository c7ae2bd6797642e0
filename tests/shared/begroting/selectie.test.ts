import { describe, expect, it } from "vitest";
import {
  gebiedVan,
  invulbaarIn,
  isInvulbaar,
  verderNa,
  verplaats,
  volgendeInvulbaar,
  volgendePost,
} from "#shared/begroting/selectie.ts";
import { aRij, aRooster, rijMet } from "#tests/builders/a-rooster.ts";

const cel = (rij: string, kolom: string) => ({ rij: rijMet(rij), kolom });
const kolom = (key: string) => {
  const gevonden = aRooster().kolommen.find((kandidaat) => kandidaat.key === key);
  if (!gevonden) throw new Error(`no column ${key}`);
  return gevonden;
};

describe("moving through the grid", () => {
  it("goes some steps, and stops at the edges", () => {
    expect(verplaats(aRooster(), cel("monitor", "aard"), 3, 1)).toEqual(cel("ips", "2026"));
    expect(verplaats(aRooster(), cel("blok:kern", "naam"), -1, -1)).toEqual(cel("blok:kern", "naam"));
    expect(verplaats(aRooster(), cel("subtotaal:reserve", "totaal"), 1, 1)).toEqual(
      cel("subtotaal:reserve", "totaal"),
    );
  });

  it("goes to the last row and column when that many steps are not there", () => {
    expect(verplaats(aRooster(), cel("monitor", "aard"), 99, 99)).toEqual(cel("subtotaal:reserve", "totaal"));
    expect(verplaats(aRooster(), cel("ips", "2026"), -99, -99)).toEqual(cel("blok:kern", "naam"));
  });

  it("stays where it is in a grid without rows or columns", () => {
    expect(verplaats({ rijen: [], kolommen: [] }, cel("weg", "2026"), 1, 1)).toEqual(cel("weg", "2026"));
  });

  it("steps with Tab over heads, sums and totals, and out of the grid at both ends", () => {
    expect(volgendeInvulbaar(aRooster(), cel("monitor", "2027"), 1)).toEqual(cel("ips", "naam"));
    expect(volgendeInvulbaar(aRooster(), cel("ips", "naam"), -1)).toEqual(cel("monitor", "2027"));
    expect(volgendeInvulbaar(aRooster(), cel("stand", "2027"), 1)).toBeNull();
    expect(volgendeInvulbaar(aRooster(), cel("monitor", "naam"), -1)).toBeNull();
  });

  it("goes on after the last cell to fill at the first of the row below, where nothing is typed over", () => {
    expect(verderNa(aRooster(), cel("monitor", "2027"))).toEqual(cel("ips", "naam"));
    expect(verderNa(aRooster(), cel("stand", "2027"))).toEqual(cel("subtotaal:reserve", "naam"));
    for (const { key } of aRooster().rijen.filter(({ soort }) => soort === "post"))
      expect(verderNa(aRooster(), cel(key, "2027")).rij, key).not.toBe(key);
  });

  it("goes to the very first cell of the grid, and the very last", () => {
    const [, post] = aRooster().rijen;
    const rooster = { rijen: post ? [post] : [], kolommen: [kolom("naam"), kolom("2026")] };

    expect(volgendeInvulbaar(rooster, cel("monitor", "2026"), -1)).toEqual(cel("monitor", "naam"));
    expect(volgendeInvulbaar(rooster, cel("monitor", "naam"), 1)).toEqual(cel("monitor", "2026"));
  });

  it("goes down and up with Enter to the next post in the same column, and stays at the end", () => {
    expect(volgendePost(aRooster(), cel("monitor", "2026"), 1)).toEqual(cel("ips", "2026"));
    expect(volgendePost(aRooster(), cel("ips", "2026"), -1)).toEqual(cel("monitor", "2026"));
    expect(volgendePost(aRooster(), cel("stand", "2026"), 1)).toEqual(cel("stand", "2026"));
    expect(volgendePost(aRooster(), cel("monitor", "2026"), -1)).toEqual(cel("monitor", "2026"));
  });

  it("goes up to a post that is the first row", () => {
    const rooster = { ...aRooster(), rijen: aRooster().rijen.slice(1) };
    expect(volgendePost(rooster, cel("ips", "2026"), -1)).toEqual(cel("monitor", "2026"));
  });
});

describe("what the user fills", () => {
  it("is everything of a post but its total, the name of a blok, and what a reserve begins with", () => {
    const invulbaar = (key: string) =>
      aRooster()
        .kolommen.filter((kandidaat) => isInvulbaar(aRij(key), kandidaat))
        .map((kandidaat) => kandidaat.key);

    expect(invulbaar("monitor")).toEqual(["naam", "aard", "2026", "2027"]);
    expect(invulbaar("blok:kern")).toEqual(["naam"]);
    expect(invulbaar("beginstand:reserve")).toEqual(["2026"]);
    for (const key of ["subtotaal:kern", "totaal:lasten", "totaal:saldo"])
      expect(invulbaar(key), key).toEqual([]);
  });

  it("is in a selection the cells of posten, row by row", () => {
    const selectie = { anker: cel("blok:projecten", "2027"), actief: cel("circulaire", "totaal") };

    expect(invulbaarIn(aRooster(), selectie)).toEqual([
      { postId: "ips", kolom: kolom("2027") },
      { postId: "circulaire", kolom: kolom("2027") },
    ]);
    expect(
      invulbaarIn(aRooster(), { anker: cel("monitor", "naam"), actief: cel("blok:kern", "aard") }),
    ).toEqual([
      { postId: "monitor", kolom: kolom("naam") },
      { postId: "monitor", kolom: kolom("aard") },
    ]);
  });
});

it("a selection whose cell is gone counts from the first row and column", () => {
  expect(gebiedVan(aRooster(), { anker: cel("weg", "weg"), actief: cel("monitor", "2026") })).toEqual({
    boven: 0,
    onder: 1,
    links: 0,
    rechts: 2,
  });
});
