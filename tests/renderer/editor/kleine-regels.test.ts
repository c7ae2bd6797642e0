import { describe, expect, it } from "vitest";
import { citaatTekst } from "#renderer/editor/bron-chip.ts";
import { zoekBronnen } from "#renderer/editor/kaarten/zoek-bronnen.ts";
import { leesAdres } from "#renderer/editor/link-adres.ts";
import { leesTabel } from "#renderer/editor/plakken/tabel-uit-tekst.ts";
import { NIETS_WEGGELATEN, weggelatenZin } from "#renderer/editor/plakken/weggelaten.ts";
import { raamwerkBronInBibliotheek, uniekPerAdres } from "#renderer/editor/raamwerk-bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { aBron } from "#tests/builders/an-agenda.ts";

const RAAMWERKBRON: RaamwerkBron = {
  id: "bron-01",
  thema: "t1-inwoners",
  uitgever: "UWV",
  naam: "Regio in Beeld",
  url: "https://www.werk.nl/regio",
  niveau: "arbeidsmarktregio",
  toelichting: "Jaarlijks rapport.",
  vindplaats: "tabel 1",
};

describe("an address that is typed", () => {
  it.each([
    ["www.cbs.nl", "https://www.cbs.nl"],
    ["https://cbs.nl/a?b=1", "https://cbs.nl/a?b=1"],
    ["info@regio.nl", "mailto:info@regio.nl"],
    ["mailto:info@regio.nl", "mailto:info@regio.nl"],
  ])("%s is completed", (invoer, href) => {
    expect(leesAdres(invoer)).toEqual({ ok: true, href });
  });

  it.each([
    "javascript:alert(1)",
    "file:///c:/x",
    "data:text/html,x",
    "ftp://x.nl",
    "woord",
    "www.a b.nl",
    "",
  ])("%s is refused with a sentence", (invoer) => {
    const gelezen = leesAdres(invoer);
    expect(gelezen.ok).toBe(false);
    expect(gelezen.ok ? "" : gelezen.reden).toMatch(/\.$/u);
  });
});

describe("a table copied as text", () => {
  it("has rows and columns, filled up to the widest row", () => {
    expect(leesTabel("Naam\tAantal\nDijkdam\t12\t\n")).toEqual([
      ["Naam", "Aantal", ""],
      ["Dijkdam", "12", ""],
    ]);
  });

  it("is no table when a line has no tab, or there is one line", () => {
    expect(leesTabel("a\tb\nc")).toBeNull();
    expect(leesTabel("a\tb")).toBeNull();
    expect(leesTabel("gewoon\ntekst")).toBeNull();
  });
});

describe("what a paste left out", () => {
  it("is one sentence, and none when nothing was left out", () => {
    expect(weggelatenZin(NIETS_WEGGELATEN)).toBeNull();
    expect(weggelatenZin({ ...NIETS_WEGGELATEN, afbeeldingen: 2 })).toBe("Niet meegekomen: 2 afbeeldingen.");
    expect(weggelatenZin({ ...NIETS_WEGGELATEN, afbeeldingen: 1, links: 3, onderdelen: 1 })).toBe(
      "Niet meegekomen: 1 afbeelding, 3 links die niet veilig zijn en 1 onderdeel dat geen tekst is.",
    );
  });
});

describe("citing a source of the raamwerk", () => {
  it("adds it to the bibliotheek once, and cites the one that is there", () => {
    const session = aSession();
    const eerste = raamwerkBronInBibliotheek(session, RAAMWERKBRON);

    expect(raamwerkBronInBibliotheek(session, RAAMWERKBRON)).toBe(eerste);
    expect(session.store.getState().agenda.bronnen).toMatchObject([{ id: eerste, raamwerkBron: "bron-01" }]);
  });

  it("shows an address that several themas share once", () => {
    expect(uniekPerAdres([RAAMWERKBRON, { ...RAAMWERKBRON, id: "bron-02" }])).toEqual([RAAMWERKBRON]);
  });
});

describe("finding a bron", () => {
  it("looks for every word, whatever the accents and capitals", () => {
    const bronnen = [
      aBron({ titel: "Cijfers over reïntegratie" }),
      aBron({ titel: "Regio in Beeld", jaar: "2023" }),
    ];

    expect(zoekBronnen("REINTEGRATIE cijfers", bronnen)).toEqual([bronnen[0]]);
    expect(zoekBronnen("uwv 2023", bronnen)).toEqual([bronnen[1]]);
    expect(zoekBronnen("", bronnen)).toHaveLength(2);
    expect(zoekBronnen("niets", bronnen)).toEqual([]);
  });
});

describe("a citation", () => {
  it("says the name of the bron and the place in it, and that a bron is gone", () => {
    expect(citaatTekst(aBron(), " p. 5 ")).toBe("UWV 2024, p. 5");
    expect(citaatTekst(aBron({ kort: "RiB" }), "")).toBe("RiB");
    expect(citaatTekst(undefined, "p. 5")).toBe("bron ontbreekt");
  });
});
