import { describe, expect, it } from "vitest";
import { celTekst, invoerTekst, kopieerCellen } from "#shared/begroting/celtekst.ts";
import { maakKolommen } from "#shared/begroting/kolommen.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { aGebied, aRij, aRooster, BEGROTING } from "#tests/builders/a-rooster.ts";
import { anActie } from "#tests/builders/an-agenda.ts";

const ALLES = { aard: true, actie: true, totaal: true };
const bron = (begroting: Begroting = BEGROTING) => ({
  begroting,
  acties: [anActie({ id: "a1", titel: "Actie a1" })],
});

/** What a whole row says, cell by cell. */
function regel(key: string, begroting: Begroting = BEGROTING, dicht: string[] = []): string[] {
  const rooster = aRooster(dicht, begroting, ALLES);
  return rooster.kolommen.map((kolom) => celTekst(bron(begroting), aRij(key, rooster), kolom));
}

describe("what a cell says", () => {
  it("is what a post holds, with its total over the years", () => {
    const posten = BEGROTING.posten.map((post) =>
      post.id === "ips" ? { ...post, aard: "tijdelijk" as const, actieId: "a1" } : post,
    );

    expect(regel("ips", { ...BEGROTING, posten })).toEqual([
      "ips",
      "tijdelijk",
      "Actie a1",
      "130.000",
      "PM",
      "130.000 + PM",
    ]);
    expect(regel("circulaire")).toEqual(["circulaire", "", "", "100.000", "", "100.000"]);
    expect(regel("monitor")).toEqual(["monitor", "", "", "20.000", "20.000", "40.000"]);
  });

  it("is the sum in a row of sums, without aard or actie", () => {
    expect(regel("totaal:lasten")).toEqual([
      "Totaal lasten",
      "",
      "",
      "150.000",
      "20.000 + PM",
      "170.000 + PM",
    ]);
    expect(regel("totaal:saldo")).toEqual(["Saldo", "", "", "−50.000", "−20.000 + PM", "−70.000 + PM"]);
  });

  it("is the sum of a blok only while that is closed", () => {
    expect(regel("blok:kern")).toEqual(["kern", "", "", "", "", ""]);
    expect(regel("blok:kern", BEGROTING, ["kern"])).toEqual(["kern", "", "", "20.000", "20.000", "40.000"]);
  });

  it("is no total over years in a reserve", () => {
    expect(regel("subtotaal:reserve").at(-1)).toBe("");
    expect(regel("blok:reserve", BEGROTING, ["reserve"]).at(-1)).toBe("");
  });
});

it.each<[string, Bedrag | undefined]>([
  ["", undefined],
  ["PM", PM],
  ["1250000", euro(1_250_000)],
  ["-5", euro(-5)],
  ["circa 400000", { kind: "euro", euro: 400_000, circa: true }],
])("is edited as %j", (tekst, bedrag) => {
  expect(invoerTekst(bedrag)).toBe(tekst);
});

describe("what goes to a spreadsheet", () => {
  it("is bare numbers with a minus sign a spreadsheet knows, in years and totals alike", () => {
    const cellen = kopieerCellen(bron(), aRooster(), aGebied("totaal:saldo/2026", "totaal:saldo/totaal"));

    expect(cellen).toEqual([["-50000", "-20000 + PM", "-70000 + PM"]]);
  });

  it("keeps the dots of a name, and runs nothing", () => {
    const posten = BEGROTING.posten.map((post) => ({ ...post, naam: "=1.000−2" }));
    const begroting = { ...BEGROTING, posten };

    expect(kopieerCellen(bron(begroting), aRooster([], begroting), aGebied("ips/naam", "ips/aard"))).toEqual([
      ["'=1.000−2", ""],
    ]);
  });
});

describe("the columns", () => {
  const keys = (jaren: number[], keuze = ALLES) => maakKolommen(jaren, keuze).map(({ key }) => key);
  const NIETS = { aard: false, actie: false, totaal: false };

  it("stand from name to total, each with its soort", () => {
    expect(keys([2026, 2027])).toEqual(["naam", "aard", "actie", "2026", "2027", "totaal"]);
    expect(maakKolommen([2026, 2027], ALLES).map(({ soort }) => soort)).toEqual([
      "naam",
      "aard",
      "actie",
      "jaar",
      "jaar",
      "totaal",
    ]);
  });

  it("leave out what is not chosen, and a total that would repeat one year", () => {
    expect(keys([2026, 2027], NIETS)).toEqual(["naam", "2026", "2027"]);
    expect(keys([2026])).toEqual(["naam", "aard", "actie", "2026"]);
    expect(keys([])).toEqual(["naam", "aard", "actie"]);
  });
});
