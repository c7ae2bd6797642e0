import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { assetPad } from "#electron/services/paden.ts";
import { kopieerCellen } from "#shared/begroting/celtekst.ts";
import { herkomstVan } from "#shared/begroting/herkomst.ts";
import { maakKolommen } from "#shared/begroting/kolommen.ts";
import { leesCel } from "#shared/begroting/lees-cel.ts";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { planPlakken, wordtRijen } from "#shared/begroting/plakken.ts";
import { maakRijen } from "#shared/begroting/rijen.ts";
import type { Gebied, Rooster } from "#shared/begroting/selectie.ts";
import { formatTsv, parseTsv } from "#shared/begroting/tsv.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { plakRijen } from "#shared/document/edits/plak-rijen.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBegroting, aBlok } from "#tests/builders/a-begroting.ts";
import { aGebied } from "#tests/builders/a-rooster.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, aPost } from "#tests/builders/an-agenda.ts";
import { geval } from "#tests/builders/geval.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

/** The real agenda that comes with the app. */
const VOORBEELD = AgendaBestand.parse(
  JSON.parse(readFileSync(assetPad("voorbeelden", "midden-limburg-2024.agenda.json"), "utf8")),
).agenda;

/** No vragen: answers are no part of a begroting. */
const KLEIN = { ...raamwerken[0], vragen: [] };

const ALLES = { aard: true, actie: true, totaal: true };

/** The grid of an agenda, and what pasting a text at a place of it would fill. */
function roosterVan({ begroting, acties }: Agenda, dicht: readonly string[] = [], keuze = ALLES) {
  const bron = { begroting, acties };
  const rooster: Rooster = {
    rijen: maakRijen(begroting, new Set(dicht)),
    kolommen: maakKolommen(begroting.jaren, keuze),
  };
  return {
    rooster,
    kopieer: (gebied: Gebied) => formatTsv(kopieerCellen(bron, rooster, gebied)),
    plak: (gebied: Gebied, tekst: string) => {
      const cellen = parseTsv(tekst);
      if (wordtRijen(bron, rooster, gebied, cellen)) throw new Error("asks whether these are rows");
      const { plaksels, over } = planPlakken(bron, rooster, gebied, cellen);
      const lezing = (kolom: string, cel: string) => leesCel(kolom, cel, acties);
      return {
        over,
        plaksels,
        edit: vulCellen(
          plaksels.map(({ tekst: cel, ...doel }) => ({ ...doel, lezing: lezing(doel.kolom, cel) })),
        ),
      };
    },
  };
}

/** A random rectangle, by four shares of the grid. */
function aSelection({ rijen, kolommen }: Rooster, [a, b, c, d]: readonly number[]): Gebied {
  const plek = (deel: number | undefined, aantal: number) =>
    Math.min(aantal - 1, Math.floor((deel ?? 0) * aantal));
  const [r1, r2] = [plek(a, rijen.length), plek(b, rijen.length)];
  const [k1, k2] = [plek(c, kolommen.length), plek(d, kolommen.length)];
  return {
    boven: Math.min(r1, r2),
    onder: Math.max(r1, r2),
    links: Math.min(k1, k2),
    rechts: Math.max(k1, k2),
  };
}

const deel = fc.double({ min: 0, max: 1, noNaN: true });
const selectie = fc.tuple(deel, deel, deel, deel);
const keuze = fc.record({ aard: fc.boolean(), actie: fc.boolean(), totaal: fc.boolean() });

describe("what is copied and pasted on the same cells", () => {
  const agendas = fc.oneof(
    fc.nat(1_000_000).map((seed) => () => randomAgenda(seed, KLEIN)),
    fc.constant(() => VOORBEELD),
  );

  it("changes nothing, whatever is chosen in whatever begroting", () => {
    fc.assert(
      fc.property(agendas, keuze, selectie, fc.array(fc.nat(9)), (maakAgenda, kolommen, delen, dicht) => {
        const agenda = maakAgenda();
        const blokken = agenda.begroting.blokken.map(({ id }) => id);
        const { rooster, kopieer, plak } = roosterVan(
          agenda,
          dicht.map((index) => blokken[index] ?? ""),
          kolommen,
        );
        fc.pre(rooster.rijen.length > 0);
        const gebied = aSelection(rooster, delen);
        const { over, plaksels } = plak(gebied, kopieer(gebied));

        expect({ over, plaksels }).toEqual({ over: 0, plaksels: [] });
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is copied with its sums and pasted elsewhere", () => {
  /** Blokken of every soort with any number of posten, no amount of which is a sum of others. */
  function aBegrotingOf(aantallen: readonly number[]): Agenda {
    const soorten = ["lasten", "lasten", "dekking", "reserve"] as const;
    const blokken = aantallen.map((_, b) => aBlok(`b${b}`, soorten[b % 4], `a${b}`));
    let macht = 1;
    const posten = aantallen.flatMap((aantal, b) =>
      Array.from({ length: aantal }, (_, p) => {
        macht += 1;
        const bedragen = { 2026: euro(2 ** macht), 2027: euro(3 ** macht) };
        return aPost({ id: `b${b}p${p}`, blokId: `b${b}`, volgorde: `a${p}`, bedragen });
      }),
    );
    return anAgenda({ acties: [], begroting: aBegroting({ blokken, posten, noten: [] }) });
  }

  const aantallen = fc.array(fc.nat(4), { minLength: 2, maxLength: 5 });
  const jaar = fc.constantFrom(1, 2);

  it.each([true, false])("never puts a sum on a post, remembered as copied: %s", (onthouden) => {
    fc.assert(
      fc.property(aantallen, deel, deel, deel, jaar, jaar, (per, van, tot, naar, uit, op) => {
        const agenda = aBegrotingOf(per);
        const { rooster } = roosterVan(agenda, [], { aard: false, actie: false, totaal: false });
        const plek = (share: number) =>
          Math.min(rooster.rijen.length - 1, Math.floor(share * rooster.rijen.length));
        const [boven, onder] = [plek(van), plek(tot)].sort((links, rechts) => links - rechts) as [
          number,
          number,
        ];
        fc.pre(onder > boven && rooster.rijen[onder]?.soort !== "post");
        const bron = { begroting: agenda.begroting, acties: [] };
        const gebied = { boven, onder, links: uit, rechts: uit };
        const cellen = kopieerCellen(bron, rooster, gebied);
        const bedragen = cellen
          .map(([tekst]) => tekst)
          .filter((_, index) => rooster.rijen[boven + index]?.soort === "post");
        const doel = { boven: plek(naar), onder: plek(naar), links: op, rechts: op };
        const { plaksels } = planPlakken(
          bron,
          rooster,
          doel,
          cellen,
          onthouden ? herkomstVan(rooster, gebied) : null,
        );

        expect(bedragen).toEqual(expect.arrayContaining(plaksels.map(({ tekst }) => tekst)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a column that begins below the first post of a blok", () => {
  it("lands with its subtotal between the blokken, with and without a row for the next head", () => {
    const { rooster, plak } = roosterVan(VOORBEELD, [], { aard: false, actie: false, totaal: false });
    const vanaf = rooster.rijen.findIndex(
      (rij) => rij.soort === "post" && rij.post.naam.startsWith("Monitor"),
    );
    const geplakt = (tekst: string) =>
      plak({ boven: vanaf, onder: vanaf, links: 1, rechts: 1 }, tekst).plaksels.map(({ tekst: cel }) => cel);

    const verwacht = ["1", "2", "3", "4", "5", "10", "20", "30"];
    expect(geplakt("1\n2\n3\n4\n5\n28419\n10\n20\n30\n")).toEqual(verwacht);
    expect(geplakt("1\n2\n3\n4\n5\n28419\n\n10\n20\n30\n")).toEqual(verwacht);
    expect(geplakt("1\n2\n3\n4\n5\n\n10\n20\n30\n")).toEqual(verwacht);
  });
});

/** The amounts of a column by the names of the posten. */
const bedragen = ({ begroting }: Agenda, jaar: number) =>
  Object.fromEntries(
    begroting.posten.map(({ naam, bedragen: per }) => {
      const bedrag = per[jaar];
      return [naam, bedrag?.kind === "euro" ? bedrag.euro : null];
    }),
  );

describe("a column with subtotals", () => {
  const session = aSession(
    anAgenda({
      begroting: aBegroting({ jaren: [2025, 2026], blokken: [aBlok("leeg")], posten: [], noten: [] }),
    }),
  );
  const agenda = () => session.store.getState().agenda;
  const { rijen } = leesTabel(parseTsv(geval("02-kolom-terugplakken/begroting.tsv")), [2025, 2026]);
  session.doe(
    plakRijen(
      rijen.map((rij, index) => ({ ...rij, id: `p${index}` })),
      { blokId: "leeg", soort: "lasten" },
    ),
  );
  const id = (naam: string) => agenda().begroting.posten.find((post) => post.naam === naam)?.id ?? "";
  const plek = (naam: string, jaar: number) => `${id(naam)}/${jaar}`;

  it("of the app lands where it was copied from", () => {
    const { rooster, kopieer, plak } = roosterVan(agenda());
    const gebied = aGebied(plek("Monitor", 2025), plek("Coach", 2025), rooster);

    expect(kopieer(gebied)).toBe("100\r\n200\r\n300\r\n\r\n300\r\n400\r\n");
    expect(session.kan(plak(gebied, kopieer(gebied)).edit)).toBe(false);
  });

  it.each([
    ["with an empty row at each head", geval("02-kolom-terugplakken/excelkolom.tsv")],
    ["without rows for heads", "1101\n1201\n2302\n1301\n1401\n2702\n5004\n"],
    ["with two empty rows between blokken", "1101\n1201\n2302\n\n\n1301\n1401\n2702\n"],
    ["rounded in the spreadsheet", "1101\n1201\n2303\n\n1301\n1401\n2701\n"],
    ["without any sum", "1101\n1201\n1301\n1401\n"],
  ])("of a spreadsheet lands on the right posten, %s", (_, tekst) => {
    const { rooster, plak } = roosterVan(agenda());
    const vanaf = plek("Monitor", 2026);
    const { edit, over } = plak(aGebied(vanaf, vanaf, rooster), tekst);
    session.doe(edit);

    expect(bedragen(agenda(), 2026)).toEqual({ Monitor: 1101, Manager: 1201, Loket: 1301, Coach: 1401 });
    expect(over).toBe(0);
    session.undo.undo();
  });

  it("takes amounts that were changed in a spreadsheet back by the names beside them", () => {
    const { rooster, kopieer, plak } = roosterVan(agenda());
    const gebied = aGebied(`${id("Monitor")}/naam`, plek("Coach", 2026), rooster);
    session.doe(plak(gebied, kopieer(gebied).replace("\t301", "\t999")).edit);

    expect(bedragen(agenda(), 2026)).toEqual({ Monitor: 101, Manager: 201, Loket: 999, Coach: 401 });
    session.undo.undo();
  });
});
