import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { type PlakDoel, type PlakSoort, plakRijen } from "#shared/document/edits/plak-rijen.ts";
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

  it("go on in a blok whose name a head repeats, in their order", () => {
    plak("KERN\t\nDrie\t1\nProjecten\t\nIPS\t2\nkern\t\nVier\t3\nprojecten\t\nTaal\t4", NIEUW);
    expect(open.namen("kern")).toEqual(["Een", "Twee", "Drie", "Vier"]);
    expect(open.namen("rij-2")).toEqual(["IPS", "Taal"]);
  });

  it("make the blok they were meant for when there is none, only when a post needs it", () => {
    plak("Drie\t5", NIEUW);
    expect([blokken().at(-1), open.namen("nieuw")]).toEqual(["nieuw: Geplakte posten", ["Drie"]]);
  });

  it("keep a printed subtotal at a blok that has posten of its own too", () => {
    plak("Drie\t5\nSubtotaal\t5", KERN);
    expect(open.begroting.blokken.find(({ id }) => id === "kern")?.gedrukt).toEqual({ 2026: 5 });
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

  it("bring their own years, and keep refused amounts at their cells", () => {
    plak("Post\t2028\nDrie\t5,50", KERN);
    const drie = open.begroting.posten.find(({ naam }) => naam === "Drie");
    expect(open.begroting.jaren).toEqual([2026, 2027, 2028]);
    expect(drie?.ongelezen).toEqual({ 2028: "5,50" });
  });

  it("are no edit when none of them becomes anything", () => {
    expect(open.kan(plakRijen(gelezen("Saldo\t5"), KERN))).toBe(false);
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
