import { describe, expect, it } from "vitest";
import { maakRijen, postenInRij, rijNaam, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import { verklaarSom } from "#shared/begroting/verklaar-som.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { aRij, aRooster, BEGROTING } from "#tests/builders/a-rooster.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const keys = (begroting: Begroting, dicht: string[] = []) =>
  maakRijen(begroting, new Set(dicht)).map(({ key }) => key);

describe("the rows of the grid", () => {
  it("puts lasten first, then dekking with the saldo, then reserves with their own balance", () => {
    expect(keys(BEGROTING)).toEqual([
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
      "beginstand:reserve",
      "post:stand",
      "subtotaal:reserve",
    ]);
  });

  it("keeps only the head of a closed blok, with how many posten are in it", () => {
    expect(keys(BEGROTING, ["kern"]).slice(0, 2)).toEqual(["blok:kern", "blok:projecten"]);
    expect(aRij("blok:kern", aRooster(["kern"]))).toMatchObject({ dicht: true, aantal: 1 });
  });

  it("gives no total of a soort without blokken, and no subtotal of an empty blok", () => {
    const [, kern, projecten] = BEGROTING.blokken;
    if (!kern || !projecten) throw new Error("no blokken");
    const posten = BEGROTING.posten.filter(({ blokId }) => blokId === "kern");

    expect(keys({ ...BEGROTING, blokken: [], posten: [] })).toEqual([]);
    expect(keys({ ...BEGROTING, blokken: [kern, projecten], posten })).toEqual([
      "blok:kern",
      "post:monitor",
      "subtotaal:kern",
      "blok:projecten",
      "totaal:lasten",
    ]);
  });

  it("gives a reserve the row it begins with, also when nothing is in it yet", () => {
    expect(keys({ ...BEGROTING, posten: [] }).slice(-3)).toEqual([
      "blok:reserve",
      "beginstand:reserve",
      "subtotaal:reserve",
    ]);
  });

  it("names each row as it stands in the first column", () => {
    expect(aRooster().rijen.map(rijNaam)).toEqual([
      "kern",
      "monitor",
      "Subtotaal",
      "projecten",
      "ips",
      "Subtotaal",
      "Totaal lasten",
      "rijk",
      "circulaire",
      "Totaal dekking",
      "Saldo",
      "reserve",
      "Stand begin van het jaar",
      "stand",
      "Stand na mutaties",
    ]);
  });

  it("names what has no name of its own", () => {
    const kaal = <T extends { naam: string }>(deel: T): T => ({ ...deel, naam: "  " });
    const { blokken, posten } = BEGROTING;
    const rijen = maakRijen(
      { ...BEGROTING, blokken: blokken.map(kaal), posten: posten.map(kaal) },
      new Set(["projecten"]),
    );

    expect(rijen.slice(0, 2).map(rijNaam)).toEqual(["Leeg blok", "Lege post"]);
  });
});

describe("what a row adds up to", () => {
  it("is its posten, the saldo, and never a balance of a reserve over years", () => {
    expect(somVanRij(BEGROTING, aRij("totaal:lasten"), 2026)).toEqual({
      euro: 150_000,
      pm: false,
      circa: false,
      metEuro: true,
    });
    expect(somVanRij(BEGROTING, aRij("subtotaal:kern"), 2026).euro).toBe(20_000);
    expect(somVanRij(BEGROTING, aRij("blok:projecten"), 2026).euro).toBe(130_000);
    expect(somVanRij(BEGROTING, aRij("totaal:saldo"), 2026).euro).toBe(-50_000);
    expect(somVanJaren(BEGROTING, aRij("ips"))).toEqual({
      euro: 130_000,
      pm: true,
      circa: false,
      metEuro: true,
    });
    expect(somVanJaren(BEGROTING, aRij("totaal:saldo"))).toEqual({
      euro: -70_000,
      pm: true,
      circa: false,
      metEuro: true,
    });
    for (const key of ["blok:reserve", "stand", "subtotaal:reserve"])
      expect(somVanJaren(BEGROTING, aRij(key)), key).toBeNull();
  });
});

it("a post adds up itself, and the saldo nothing of its own", () => {
  expect(postenInRij(BEGROTING, aRij("ips")).map(({ id }) => id)).toEqual(["ips"]);
  expect(postenInRij(BEGROTING, aRij("totaal:saldo"))).toEqual([]);
});

describe("how a sum comes about, in words", () => {
  const zin = (key: string, jaar: number | null, begroting = BEGROTING) =>
    verklaarSom(begroting, aRij(key, aRooster([], begroting)), jaar);

  it("names the amounts of one year", () => {
    expect(zin("totaal:lasten", 2026)).toBe("Som van 2 posten: 20.000 + 130.000.");
    expect(zin("totaal:lasten", 2027)).toBe("Som van 2 posten: 20.000 + PM.");
    expect(zin("subtotaal:kern", 2026)).toBe("Som van 1 post: 20.000.");
  });

  it("names what a reserve began with, when something goes on from the year before", () => {
    expect(zin("subtotaal:reserve", 2026)).toBe(
      "Stand begin 2026 (€\u00a00) met de mutaties van 1 post: 500.",
    );
    expect(zin("subtotaal:reserve", 2027)).toBe(
      "Stand begin 2027 (€\u00a0500) met de mutaties van 0 posten.",
    );
    expect(zin("beginstand:reserve", 2026)).toBe("Wat er begin 2026 in de reserve zit.");
    expect(zin("beginstand:reserve", 2027)).toBe(
      "Dit is de stand eind 2026: u vult alleen de beginstand van 2026 in.",
    );
  });

  it("counts only posten with an amount in that year, and in any of the years for the total", () => {
    expect(zin("totaal:dekking", 2027)).toBe("Som van 0 posten.");
    expect(zin("totaal:dekking", null)).toBe("Som van 1 post.");
    expect(zin("totaal:lasten", null)).toBe("Som van 2 posten.");
  });

  it("names up to four amounts, and only counts more", () => {
    const met = (aantal: number) => ({
      ...BEGROTING,
      posten: Array.from({ length: aantal }, (_, index) =>
        aPost({
          id: `p${index}`,
          blokId: "kern",
          bedragen: { 2026: index === 1 ? euro(-index) : euro(index) },
        }),
      ),
    });
    expect(zin("subtotaal:kern", 2026, met(4))).toBe("Som van 4 posten: 0 − 1 + 2 + 3.");
    expect(zin("subtotaal:kern", 2026, met(5))).toBe("Som van 5 posten.");
  });

  it("names the years of the saldo and of the total of a post", () => {
    expect(zin("totaal:saldo", 2026)).toBe("Totaal dekking min totaal lasten, 2026.");
    expect(zin("totaal:saldo", null)).toBe("Totaal dekking min totaal lasten, 2026 tot en met 2027.");
    expect(zin("totaal:saldo", null, { ...BEGROTING, jaren: [2026, 2027, 2028] })).toContain(
      "2026 tot en met 2028.",
    );
    expect(zin("ips", null)).toBe("De bedragen van 2026 tot en met 2027 bij elkaar.");
  });

  it("says PM for a post that is not known yet", () => {
    const posten = [aPost({ id: "een", blokId: "kern", bedragen: { 2026: PM } })];
    expect(zin("subtotaal:kern", 2026, { ...BEGROTING, posten })).toBe("Som van 1 post: PM.");
  });
});
