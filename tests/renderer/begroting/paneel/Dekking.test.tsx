// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Dekking } from "#renderer/begroting/paneel/Dekking.tsx";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting, BlokSoort } from "#shared/domain/begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

/** A begroting of 2026 and 2027 with one blok per soort, filled with these amounts of 2026. */
function aBegroting(bedragen: Partial<Record<BlokSoort, readonly Bedrag[]>>): Begroting {
  const soorten = Object.entries(bedragen) as [BlokSoort, readonly Bedrag[]][];
  return {
    jaren: [2026, 2027],
    gedrukt: {},
    blokken: soorten.map(([soort]) => ({
      id: soort,
      naam: `Blok ${soort}`,
      soort,
      gedrukt: {},
      volgorde: "a0",
    })),
    posten: soorten.flatMap(([soort, rij]) =>
      rij.map((bedrag, index) =>
        aPost({ id: `${soort}-${index}`, blokId: soort, bedragen: { 2026: bedrag } }),
      ),
    ),
    noten: [],
  };
}

/** What the panel says, one line per heading and paragraph. */
function regels(bedragen: Parameters<typeof aBegroting>[0]): string[] {
  const vak = document.createElement("div");
  vak.innerHTML = renderToStaticMarkup(<Dekking begroting={aBegroting(bedragen)} />);
  return [...vak.querySelectorAll("h2, p")].map((element) =>
    (element.textContent ?? "").replaceAll("\u00a0", " "),
  );
}

describe("the panel about dekking", () => {
  it("tells how much of a year is not covered", () => {
    expect(regels({ lasten: [euro(90_000), euro(30_000)], dekking: [euro(100_000)] })).toEqual([
      "2026 is niet gedekt",
      "De lasten zijn € 20.000 hoger dan de dekking. Voeg dekking toe, of verlaag een post.",
    ]);
  });

  it.each([
    ["covered exactly", [euro(100)]],
    ["covered with something left", [euro(101)]],
  ])("says nothing of a year that is %s", (_, dekking) => {
    expect(regels({ lasten: [euro(100)], dekking })).toEqual([]);
  });

  it("says nothing while no dekking was filled in at all", () => {
    expect(regels({ lasten: [euro(100)] })).toEqual([]);
  });

  it.each([
    ["1 post staat", [PM], [euro(1)]],
    ["2 posten staan", [PM], [euro(1), PM]],
  ])("tells that %s on PM, on either side", (zin, lasten, dekking) => {
    expect(regels({ lasten: [euro(11), ...lasten], dekking })).toEqual([
      "2026 is niet gedekt",
      `De lasten zijn € 10 hoger dan de dekking. ${zin} nog op PM. Voeg dekking toe, of verlaag een post.`,
    ]);
  });

  it("warns of a reserve below nothing, also without dekking, and not of one that is used up", () => {
    expect(regels({ reserve: [euro(20), euro(-25)] })).toEqual([
      "Reserve onder nul",
      "Blok reserve staat eind 2026 op € −5. Verlaag een onttrekking, of vul de reserve aan.",
    ]);
    expect(regels({ reserve: [euro(20), euro(-20)] })).toEqual([]);
  });

  it("leaves lasten below nothing out of what it says of reserves", () => {
    expect(regels({ lasten: [euro(-5)], dekking: [euro(0)] })).toEqual([]);
  });
});
