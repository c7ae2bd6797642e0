import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { zetGedrukt } from "#shared/document/edits/blok.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { type PlakDoel, type PlakSoort, plakRijen } from "#shared/document/edits/plak-rijen.ts";
import { voegPostToe } from "#shared/document/edits/post.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { AGENDA_ROOT } from "#shared/document/layout.ts";
import { BlokSoort } from "#shared/domain/begroting.ts";
import { aBegrotingSession } from "#tests/builders/a-begroting.ts";

let open: ReturnType<typeof aBegrotingSession>;
beforeEach(() => {
  open = aBegrotingSession();
});

const KERN: PlakDoel = { blokId: "kern", soort: "lasten" };
const NIEUW: PlakDoel = { blokId: "nieuw", soort: "lasten" };

function gelezen(tekst: string, soorten: readonly PlakSoort[] = []) {
  return leesTabel(parseTsv(tekst), open.begroting.jaren).rijen.map((rij, index) => ({
    ...rij,
    id: `rij-${index}`,
    soort: soorten[index] ?? rij.soort,
  }));
}
const plak = (tekst: string, doel: PlakDoel) => open.doe(plakRijen(gelezen(tekst), doel));
const blokken = () => open.begroting.blokken.map(({ id, naam }) => `${id}: ${naam}`);

describe("pasted rows", () => {
  it("become posten at the end of a blok, as one step to undo", () => {
    plak("Drie\t5\t6\nVier\tPM\t", KERN);
    expect(open.namen("kern")).toEqual(["Een", "Twee", "Drie", "Vier"]);
    open.undo();
    expect(open.namen("kern")).toEqual(["Een", "Twee"]);
  });

  it("start a blok at each head and keep its printed subtotal, and the total of all lasten", () => {
    plak("Projecten\t\nIPS\t30\nSubtotaal\t31\nTotaal lasten\t61", NIEUW);
    expect(open.begroting.blokken.at(-1)).toMatchObject({
      id: "rij-0",
      naam: "Projecten",
      soort: "lasten",
      gedrukt: { 2026: 31 },
    });
    expect(open.namen("rij-0")).toEqual(["IPS"]);
    expect(open.begroting.gedrukt).toEqual({ 2026: 61 });
    expect(open.begroting.blokken.some(({ id }) => id === "nieuw")).toBe(false);
  });

  it("stand behind the last post of their blok, before those of other blokken", () => {
    open.doe(voegPostToe("gemeenten", "rijk", null));
    plak("Drie\t5\nVier\t6", KERN);
    expect(open.begroting.posten.map(({ naam }) => naam)).toEqual(["Een", "Twee", "Drie", "Vier", ""]);
  });

  it("go to the side of the blok they are pasted in, whatever side was asked for", () => {
    plak("Totaal\t5\t6\nTotaal\t7\t8", { blokId: "rijk", soort: "lasten" });
    expect(open.begroting.blokken.find(({ id }) => id === "rijk")?.gedrukt).toEqual({ 2026: 5, 2027: 6 });
    expect([open.begroting.gedrukt, open.begroting.gedruktDekking]).toEqual([{}, { 2026: 7, 2027: 8 }]);
  });

  it("go on at the side of a blok that a head names, and make no second blok of that name", () => {
    open.doe(wijzig("blok", "rijk", { naam: "Rijk " }));
    const rijen = gelezen("Rijk\t\nGemeenten\t5\nTotaal\t5\nTotaal\t6").map((rij) =>
      rij.soort === "kop" ? { ...rij, naam: " rijk " } : rij,
    );
    open.doe(plakRijen(rijen, KERN));
    expect(blokken()).toEqual(["kern: kern", "rijk: Rijk ", "regio: regio"]);
    expect([open.namen("rijk"), open.begroting.gedruktDekking]).toEqual([["Gemeenten"], { 2026: 6 }]);
  });

  it("go on in a blok whose name a head repeats, in their order", () => {
    plak("KERN\t\nDrie\t1\nProjecten\t\nIPS\t2\nkern\t\nVier\t3\nprojecten\t\nTaal\t4", NIEUW);
    expect(open.namen("kern")).toEqual(["Een", "Twee", "Drie", "Vier"]);
    expect(open.namen("rij-2")).toEqual(["IPS", "Taal"]);
  });

  it("make the blok they were meant for when there is none, only when a post needs it", () => {
    plak("Drie\t5", NIEUW);
    expect([blokken().at(-1), open.namen("nieuw")]).toEqual(["nieuw: Geplakte posten", ["Drie"]]);
  });

  it("make a blok of the name that pasted posten get at each side they are meant for", () => {
    plak("Drie\t5", NIEUW);
    plak("Vier\t5", { blokId: "ander", soort: "reserve" });
    expect(open.begroting.blokken.slice(-2)).toMatchObject([
      { naam: "Geplakte posten", soort: "lasten" },
      { naam: "Geplakte posten", soort: "reserve" },
    ]);
  });

  it("go to the blok of the name of their head at the side where it stands", () => {
    open.doe(samen(...BlokSoort.options.map((soort) => voegToe("blok", soort, { naam: "Overig", soort }))));
    plak("Overig\t\nDrie\t5\nBaten\t\nFonds\t5\nOverig\t\nVier\t6", NIEUW);
    expect(BlokSoort.options.map(open.namen)).toEqual([["Drie"], ["Vier"], []]);
  });

  it("keep a printed subtotal at a blok that has posten of its own too", () => {
    plak("Drie\t5\nSubtotaal\t5", KERN);
    expect(open.begroting.blokken.find(({ id }) => id === "kern")?.gedrukt).toEqual({ 2026: 5 });
  });

  it("keep the totals that were printed at a blok in other years, and what PM stands in the place of", () => {
    open.doe(zetGedrukt({ soort: "blok", id: "rijk" }, 2026, 8));
    open.doe(zetGedrukt({ soort: "blok", id: "rijk" }, 2027, 9));
    open.doe(zetGedrukt({ soort: "totaal", id: "dekking" }, 2027, 10));
    plak("Gemeenten\t5\t6\nSubtotaal\t5\tPM\nTotaal\t5\tPM", { blokId: "rijk", soort: "dekking" });
    expect(open.begroting.blokken.find(({ id }) => id === "rijk")?.gedrukt).toEqual({ 2026: 5, 2027: 9 });
    expect(open.begroting.gedruktDekking).toEqual({ 2026: 5, 2027: 10 });
    expect(open.begroting.blokken.find(({ id }) => id === "regio")?.gedrukt).toEqual({});
  });

  it("keep a total at the side under which it stands", () => {
    plak("Rijk\t\nGemeenten\t5\nSubtotaal\t5\nTotaal\t5", { blokId: "nieuw", soort: "dekking" });
    expect(open.begroting.gedrukt).toEqual({});
    expect(open.begroting.gedruktDekking).toEqual({ 2026: 5 });
    expect(open.begroting.blokken.find(({ id }) => id === "rijk")?.gedrukt).toEqual({ 2026: 5 });
  });

  it("go to the side that a head or a total names, and keep the totals of each", () => {
    plak(
      "Kosten\t\nIPS\t30\nTotaal lasten\t31\nBaten\t\nFonds\t30\nTotaal baten\t32\nReserves\t\nPot\t4\nTotaal reserves\t5",
      NIEUW,
    );
    expect(open.begroting.blokken.slice(-3).map(({ naam, soort }) => [naam, soort])).toEqual([
      ["Kosten", "lasten"],
      ["Baten", "dekking"],
      ["Reserves", "reserve"],
    ]);
    const { gedrukt, gedruktDekking, gedruktReserve } = open.begroting;
    expect([gedrukt, gedruktDekking, gedruktReserve]).toEqual([{ 2026: 31 }, { 2026: 32 }, { 2026: 5 }]);
  });

  it("make no blok of a head that says the side of the heads below it", () => {
    plak(
      "Lasten\nWerk\t\nIPS\t30\nSchool\t\nTaal\t5\nTotaal lasten\t35\nBaten\t\nFondsen\t\nEuropa\t30\nReserves\t\nPot\t\nStorting\t4",
      NIEUW,
    );
    expect(open.begroting.blokken.slice(3).map(({ naam, soort }) => [naam, soort])).toEqual([
      ["Werk", "lasten"],
      ["School", "lasten"],
      ["Fondsen", "dekking"],
      ["Pot", "reserve"],
    ]);
    expect(open.begroting.gedrukt).toEqual({ 2026: 35 });
  });

  it("keep the posten right below such a head in a blok of its name", () => {
    plak("Uitgaven\t\nIPS\t30\nSubtotaal\t30\nWerk\t\nTaal\t5\nReserve taal\t", KERN);
    expect(open.begroting.blokken.slice(3)).toMatchObject([
      { naam: "Uitgaven", soort: "lasten", gedrukt: { 2026: 30 } },
      { naam: "Werk", soort: "lasten" },
      { naam: "Reserve taal", soort: "reserve" },
    ]);
    expect(open.namen("rij-0")).toEqual(["IPS"]);
  });

  it("bring their own years, and keep refused amounts at their cells", () => {
    plak("Post\t2028\nDrie\t5,50", KERN);
    const drie = open.begroting.posten.find(({ naam }) => naam === "Drie");
    expect(open.begroting.jaren).toEqual([2026, 2027, 2028]);
    expect(drie?.ongelezen).toEqual({ 2028: "5,50" });
  });

  it("bring no year for a soort that cannot be read", () => {
    const [rij] = gelezen("Drie\t5");
    open.doe(plakRijen([{ ...(rij ?? expect.fail()), ongelezen: { aard: "soms" } }], KERN));
    expect(open.begroting.posten.find(({ naam }) => naam === "Drie")?.ongelezen).toEqual({ aard: "soms" });
    expect(Object.keys(open.session.doc.getMap(AGENDA_ROOT).toJSON())).not.toContain("begrotingJaren:NaN");
  });

  it("are no edit when none of them becomes anything", () => {
    expect(open.kan(plakRijen(gelezen("Saldo\t5"), KERN))).toBe(false);
    expect(open.kan(plakRijen(gelezen("Subtotaal\t5"), NIEUW))).toBe(false);
    expect(open.kan(plakRijen(gelezen("Subtotaal\tPM"), KERN))).toBe(false);
  });

  it("leave nothing behind when they are taken back, whatever was pasted and whatever the user made of it", () => {
    const cel = fc.oneof(
      fc.constantFrom("", "Kern", "kern", "Subtotaal", "Totaal", "2028", "PM", "veel", "1,50", "tijdelijk"),
      fc.integer({ min: -999, max: 999_999 }).map(String),
      fc.string({ maxLength: 6 }),
    );
    const tabel = fc.array(fc.array(cel, { maxLength: 4 }), { maxLength: 8 });
    const soort = fc.constantFrom<PlakSoort>("post", "kop", "subtotaal", "totaal", "overslaan");
    const doel = fc.record({
      blokId: fc.constantFrom("kern", "nieuw"),
      soort: fc.constantFrom(...BlokSoort.options),
    });
    fc.assert(
      fc.property(tabel, fc.array(soort, { maxLength: 4 }), doel, (cellen, soorten, naar) => {
        open = aBegrotingSession();
        const { store, undo } = open.session;
        const begin = store.getState().agenda;
        const edit = plakRijen(gelezen(cellen.map((rij) => rij.join("\t")).join("\n"), soorten), naar);
        const kan = open.kan(edit);

        expect(store.getState().agenda).toBe(begin);
        expect(open.doe(edit)).toBe(kan);
        expect(undo.undoStack).toHaveLength(kan ? 1 : 0);
        undo.undo();
        expect(store.getState().agenda).toEqual(begin);
      }),
      { numRuns: 100 },
    );
  });
});
