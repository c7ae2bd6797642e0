// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AgendaSession } from "#renderer/state/agenda-session.ts";
import { leesTabel } from "#shared/begroting/lees-tabel.ts";
import { parseTsv } from "#shared/begroting/tsv.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { anAgenda, aPost, STEMPEL } from "#tests/builders/an-agenda.ts";

type Wijzig = typeof import("#renderer/begroting/wijzig-begroting.ts");
type Vul = typeof import("#renderer/begroting/vul-cel.ts");
type Voeg = typeof import("#renderer/begroting/voeg-rijen-toe.ts");
type Store = typeof import("#renderer/begroting/rooster-store.ts");

let wijzig: Wijzig;
let vul: Vul;
let voeg: Voeg;
let store: Store;

beforeAll(async () => {
  wijzig = await import("#renderer/begroting/wijzig-begroting.ts");
  vul = await import("#renderer/begroting/vul-cel.ts");
  voeg = await import("#renderer/begroting/voeg-rijen-toe.ts");
  store = await import("#renderer/begroting/rooster-store.ts");
});

let sessie: ReturnType<typeof aSession>;
let teller = 0;
beforeEach(() => {
  sessie = aSession();
  teller += 1;
  store.beginRooster(`agenda-${teller}`);
});

/** A session over a real document with two blokken, of which the first has two posten. */
function aSession() {
  const blok = (id: string, soort: "lasten" | "dekking", volgorde: string) => ({
    id,
    naam: id,
    soort,
    gedrukt: {},
    volgorde,
  });
  const begroting: Begroting = {
    jaren: [2026, 2027],
    gedrukt: {},
    blokken: [blok("kern", "lasten", "a0"), blok("rijk", "dekking", "a1")],
    posten: [
      aPost({
        id: "een",
        blokId: "kern",
        naam: "Een",
        bedragen: { 2026: euro(10), 2027: euro(20) },
        volgorde: "a0",
      }),
      aPost({ id: "twee", blokId: "kern", naam: "Twee", volgorde: "a1" }),
    ],
    noten: [{ id: "noot", bij: { soort: "post", id: "een" }, tekst: "Let op.", volgorde: "a0" }],
  };
  const doc = docFromAgenda(anAgenda({ begroting }));
  const projection = new AgendaProjection(doc);
  const undo = createUndo(doc);
  const session = {
    doc,
    undo,
    stempel: () => STEMPEL,
    alleenLezen: false,
    store: { getState: () => ({ agenda: projection.agenda }) },
  } as unknown as AgendaSession;
  return {
    session,
    undo,
    get begroting() {
      return projection.agenda.begroting;
    },
    namen: (blokId: string) =>
      projection.agenda.begroting.posten.filter((post) => post.blokId === blokId).map(({ naam }) => naam),
  };
}

describe("filling cells", () => {
  it("takes several cells as one step to undo, and keeps years that are not touched", () => {
    vul.vulCellen(sessie.session, [
      { postId: "een", kolom: "2026", tekst: "1.000" },
      { postId: "een", kolom: "aard", tekst: "s" },
      { postId: "twee", kolom: "2026", tekst: "pm" },
    ]);

    expect(sessie.begroting.posten).toMatchObject([
      { bedragen: { 2026: euro(1000), 2027: euro(20) }, aard: "structureel" },
      { bedragen: { 2026: PM } },
    ]);
    sessie.undo.undo();
    expect(sessie.begroting.posten).toMatchObject([
      { bedragen: { 2026: euro(10) }, aard: null },
      { bedragen: {} },
    ]);
  });

  it("makes two quick edits two steps", () => {
    vul.vulCellen(sessie.session, [{ postId: "een", kolom: "2026", tekst: "1" }]);
    vul.vulCellen(sessie.session, [{ postId: "een", kolom: "2026", tekst: "2" }]);
    sessie.undo.undo();
    expect(sessie.begroting.posten[0]?.bedragen[2026]).toEqual(euro(1));
  });

  it("keeps what cannot be read at its cell, until it is mended", () => {
    const cel = { postId: "een", kolom: "2026" };
    expect(vul.vulCellen(sessie.session, [{ ...cel, tekst: "1.234,50" }])).toEqual([
      { rij: "een", kolom: "2026" },
    ]);
    expect(sessie.begroting.posten[0]).toMatchObject({
      ongelezen: { 2026: "1.234,50" },
      bedragen: { 2026: euro(10) },
    });

    vul.vulCellen(sessie.session, [{ ...cel, tekst: "1.235" }]);
    expect(sessie.begroting.posten[0]).toMatchObject({ ongelezen: {}, bedragen: { 2026: euro(1235) } });
  });

  it("takes an unread text back by undo, and brings it back when it was emptied by mistake", () => {
    vul.vulCellen(sessie.session, [
      { postId: "een", kolom: "2026", tekst: "veel" },
      { postId: "een", kolom: "2027", tekst: "30" },
    ]);
    vul.vulCellen(sessie.session, [{ postId: "een", kolom: "2026", tekst: "" }]);
    sessie.undo.undo();
    expect(sessie.begroting.posten[0]?.ongelezen).toEqual({ 2026: "veel" });
    sessie.undo.undo();
    expect(sessie.begroting.posten[0]).toMatchObject({
      ongelezen: {},
      bedragen: { 2026: euro(10), 2027: euro(20) },
    });
  });

  it("keeps no more of an unread text than a cell can hold", () => {
    vul.vulCellen(sessie.session, [{ postId: "een", kolom: "2026", tekst: "x".repeat(5000) }]);
    expect(sessie.begroting.posten[0]?.ongelezen[2026]).toHaveLength(1000);
  });

  it("empties a cell without touching the other year", () => {
    vul.vulCellen(sessie.session, [{ postId: "een", kolom: "2026", tekst: "" }]);
    expect(sessie.begroting.posten[0]?.bedragen).toEqual({ 2027: euro(20) });
  });
});

describe("rows", () => {
  it("move inside their blok and at its edge into the next, one step each", () => {
    const [een] = sessie.begroting.posten;
    if (!een) throw new Error("no post");
    wijzig.schuifPost(sessie.session, een, 1);
    expect(sessie.namen("kern")).toEqual(["Twee", "Een"]);
    wijzig.schuifPost(sessie.session, een, 1);
    expect([sessie.namen("kern"), sessie.namen("rijk")]).toEqual([["Twee"], ["Een"]]);
    sessie.undo.undo();
    expect(sessie.namen("kern")).toEqual(["Twee", "Een"]);
  });

  it("come in below the row they were asked for", () => {
    wijzig.voegPostToe(sessie.session, "kern", "een");
    expect(sessie.namen("kern")).toEqual(["Een", "", "Twee"]);
  });

  it("go with their notes, and come back with them", () => {
    wijzig.verwijderBlok(sessie.session, "kern");
    expect([sessie.begroting.posten, sessie.begroting.noten]).toEqual([[], []]);
    sessie.undo.undo();
    expect([sessie.namen("kern"), sessie.begroting.noten.length]).toEqual([["Een", "Twee"], 1]);
  });

  it("keep the amounts of a year that is taken away, for when it comes back", () => {
    wijzig.verwijderJaar(sessie.session, 2027);
    expect(sessie.begroting.jaren).toEqual([2026]);
    wijzig.voegJaarToe(sessie.session, 2027);
    expect(sessie.begroting.posten[0]?.bedragen[2027]).toEqual(euro(20));
  });
});

describe("pasted rows", () => {
  const plak = (tekst: string, doel: Parameters<Voeg["voegRijenToe"]>[2]) =>
    voeg.voegRijenToe(sessie.session, leesTabel(parseTsv(tekst), sessie.begroting.jaren).rijen, doel);

  it("become posten at the end of a blok, as one step to undo", () => {
    plak("Drie\t5\t6\nVier\tPM\t", { blokId: "kern" });
    expect(sessie.namen("kern")).toEqual(["Een", "Twee", "Drie", "Vier"]);
    sessie.undo.undo();
    expect(sessie.namen("kern")).toEqual(["Een", "Twee"]);
  });

  it("start a blok at each head and keep its printed subtotal, and the total of all lasten", () => {
    plak("Projecten\t\nIPS\t30\nSubtotaal\t31\nTotaal lasten\t61", { nieuw: "lasten" });
    const projecten = sessie.begroting.blokken.find(({ naam }) => naam === "Projecten");
    expect(projecten).toMatchObject({ soort: "lasten", gedrukt: { 2026: 31 } });
    expect(sessie.namen(projecten?.id ?? "")).toEqual(["IPS"]);
    expect(sessie.begroting.gedrukt).toEqual({ 2026: 61 });
  });

  it("do not put a printed subtotal on a blok that has posten of its own", () => {
    plak("Drie\t5\nSubtotaal\t5", { blokId: "kern" });
    expect(sessie.begroting.blokken.find(({ id }) => id === "kern")?.gedrukt).toEqual({});
  });

  it("bring their own years, and keep refused amounts at their cells", () => {
    plak("Post\t2028\nDrie\t5,50", { blokId: "kern" });
    const drie = sessie.begroting.posten.find(({ naam }) => naam === "Drie");
    expect(sessie.begroting.jaren).toEqual([2026, 2027, 2028]);
    expect(drie?.ongelezen).toEqual({ 2028: "5,50" });
  });
});
