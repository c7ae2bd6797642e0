// @vitest-environment jsdom
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import { Dekking } from "#renderer/begroting/paneel/Dekking.tsx";
import { useApp } from "#renderer/state/app-store.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting, BlokSoort } from "#shared/domain/begroting.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";

/** A begroting of 2026 and 2027 with one blok per soort, filled with these amounts of 2026. */
function aBegroting(bedragen: Partial<Record<BlokSoort, readonly Bedrag[]>>): Begroting {
  const soorten = Object.entries(bedragen) as [BlokSoort, readonly Bedrag[]][];
  return {
    jaren: [2026, 2027],
    gedrukt: {},
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: soorten.map(([soort]) => ({
      id: soort,
      naam: `Blok ${soort}`,
      soort,
      gedrukt: {},
      beginstand: null,
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
  useApp.setState({ session: aSession(anAgenda({ begroting: aBegroting(bedragen) })) });
  const vak = document.createElement("div");
  const root = createRoot(vak);
  flushSync(() => root.render(<Dekking />));
  const gezegd = [...vak.querySelectorAll("h2, p")].map((element) =>
    (element.textContent ?? "").replaceAll("\u00a0", " "),
  );
  root.unmount();
  useApp.setState({ session: null });
  return gezegd;
}

describe("the panel about dekking", () => {
  it("tells how much of a year is not covered, in the words of the rule", () => {
    expect(regels({ lasten: [euro(90_000), euro(30_000)], dekking: [euro(100_000)] })).toEqual([
      "Waarschuwing: 2026 is niet gedekt",
      "In 2026 is € 20.000 nog niet gedekt. Voeg dekking toe, of verlaag een post.",
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
    ["lasten", [PM], [euro(1)]],
    ["dekking", [], [euro(1), PM]],
  ])("tells that PM stands among the %s", (_, lasten, dekking) => {
    expect(regels({ lasten: [euro(11), ...lasten], dekking })).toEqual([
      "Waarschuwing: 2026 is niet gedekt",
      "In 2026 is € 10 + PM nog niet gedekt. Voeg dekking toe, of verlaag een post.",
    ]);
  });

  it("calls a reserve below nothing wrong, also without dekking, and not one that is used up", () => {
    expect(regels({ reserve: [euro(20), euro(-25)] })).toEqual([
      "Fout: Reserve onder nul",
      "De reserve ‘Blok reserve’ staat eind 2026 op € −5. Verlaag een onttrekking, of vul de reserve aan.",
      "Fout: Reserve onder nul",
      "De reserve ‘Blok reserve’ staat eind 2027 op € −5. Verlaag een onttrekking, of vul de reserve aan.",
    ]);
    expect(regels({ reserve: [euro(20), euro(-20)] })).toEqual([]);
  });

  it("leaves lasten below nothing out of what it says of reserves", () => {
    expect(regels({ lasten: [euro(-5)], dekking: [euro(0)] })).toEqual([]);
  });
});
