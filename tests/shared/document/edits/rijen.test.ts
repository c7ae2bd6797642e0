import { beforeEach, describe, expect, it } from "vitest";
import { zetJaar } from "#shared/document/edits/agenda-velden.ts";
import { schuifBlok, verwijderBlok, zetGedrukt, zetGedrukteTotalen } from "#shared/document/edits/blok.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { legPost, schuifPost, verwijderPost, voegPostToe } from "#shared/document/edits/post.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBegrotingSession } from "#tests/builders/a-begroting.ts";

let open: ReturnType<typeof aBegrotingSession>;
beforeEach(() => {
  open = aBegrotingSession();
});

const blokken = () => open.begroting.blokken.map(({ id }) => id);

describe("a post", () => {
  it("moves inside its blok and at its edge into the next, one step each", () => {
    open.doe(schuifPost("een", 1));
    expect(open.namen("kern")).toEqual(["Twee", "Een"]);
    open.doe(schuifPost("een", 1));
    expect([open.namen("kern"), open.namen("rijk")]).toEqual([["Twee"], ["Een"]]);
    open.doe(schuifPost("een", -1));
    expect(open.namen("kern")).toEqual(["Twee", "Een"]);
    open.undo();
    expect([open.namen("kern"), open.namen("rijk")]).toEqual([["Twee"], ["Een"]]);
  });

  it("can move until the first place of all and the last, and says so", () => {
    expect([open.kan(schuifPost("een", -1)), open.kan(schuifPost("twee", -1))]).toEqual([false, true]);
    open.doe(legPost("een", { blokId: "regio", na: null }));
    expect([open.kan(schuifPost("een", 1)), open.kan(schuifPost("een", -1))]).toEqual([false, true]);
    expect(open.doe(schuifPost("een", 1))).toBe(false);
    open.doe(voegToe("post", "wees", { blokId: "weg", naam: "Zonder blok" }));
    expect([open.kan(schuifPost("wees", 1)), open.kan(schuifPost("weg", 1))]).toEqual([false, false]);
  });

  it("is put in another blok and at a place of it as one step", () => {
    open.doe(legPost("een", { blokId: "rijk", na: null }));
    open.doe(legPost("twee", { blokId: "rijk", na: "een" }));
    expect(open.namen("rijk")).toEqual(["Een", "Twee"]);
    open.undo();
    expect([open.namen("kern"), open.namen("rijk")]).toEqual([["Twee"], ["Een"]]);
  });

  it("is not moved to where it stands, after itself, or into a blok that is gone", () => {
    expect(open.kan(legPost("twee", { blokId: "kern", na: "een" }))).toBe(false);
    open.doe(voegPostToe("drie", "regio", null));
    expect(open.kan(legPost("drie", { blokId: "regio", na: null }))).toBe(false);
    expect(open.kan(legPost("een", { blokId: "kern", na: "een" }))).toBe(false);
    expect(open.kan(legPost("een", { blokId: "weg", na: null }))).toBe(false);
    expect(open.kan(legPost("twee", { blokId: "kern", na: null }))).toBe(true);
  });

  it("goes up past one post at a time, and is not put after itself in another blok", () => {
    open.doe(voegPostToe("drie", "kern", null));
    open.doe(wijzig("post", "drie", { naam: "Drie" }));
    open.doe(schuifPost("drie", -1));
    expect(open.namen("kern")).toEqual(["Een", "Drie", "Twee"]);
    expect(open.kan(legPost("een", { blokId: "rijk", na: "een" }))).toBe(false);
    expect(open.kan(legPost("weg", { blokId: "rijk", na: null }))).toBe(false);
  });

  it("comes first in the blok below, and last in the blok above", () => {
    open.doe(legPost("een", { blokId: "rijk", na: null }));
    open.doe(schuifPost("twee", 1));
    expect(open.namen("rijk")).toEqual(["Twee", "Een"]);
    open.doe(voegPostToe("drie", "kern", null));
    open.doe(schuifPost("twee", -1));
    expect(open.namen("kern")).toEqual(["", "Twee"]);
  });

  it("stands in the list behind the last of its blok, before those of other blokken", () => {
    open.doe(voegPostToe("drie", "rijk", null));
    open.doe(voegPostToe("vier", "kern", null));
    expect(open.begroting.posten.map(({ id }) => id)).toEqual(["een", "twee", "vier", "drie"]);
  });

  it("comes in below the row it was asked for, or last", () => {
    open.doe(voegPostToe("drie", "kern", "een"));
    expect(open.namen("kern")).toEqual(["Een", "", "Twee"]);
    open.doe(voegPostToe("vier", "kern", null));
    expect(open.begroting.posten.at(-1)).toMatchObject({ id: "vier", blokId: "kern" });
  });

  it("comes with the blok that was made for it as one step", () => {
    open.doe(samen(voegToe("blok", "nieuw", { naam: "Lasten" }), voegPostToe("drie", "nieuw", null)));
    expect([blokken().includes("nieuw"), open.namen("nieuw")]).toEqual([true, [""]]);
    open.undo();
    expect([blokken().includes("nieuw"), open.namen("nieuw")]).toEqual([false, []]);
  });

  it("goes with its notes, and comes back with them", () => {
    open.doe(verwijderPost("een"));
    expect([open.namen("kern"), open.begroting.noten]).toEqual([["Twee"], []]);
    expect(open.kan(verwijderPost("een"))).toBe(false);
    open.undo();
    expect([open.namen("kern"), open.begroting.noten.length]).toEqual([["Een", "Twee"], 1]);
  });

  it("that is gone takes no note with it that was made at it since", () => {
    open.doe(voegToe("noot", "wees", { bij: { soort: "post", id: "weg" }, tekst: "Blijft." }));
    expect(open.kan(verwijderPost("weg"))).toBe(false);
  });
});

describe("a blok", () => {
  it("goes with its posten and all their notes, and comes back with them", () => {
    open.doe(voegToe("noot", "bij-blok", { bij: { soort: "blok", id: "kern" }, tekst: "Bij het blok." }));
    open.doe(voegToe("noot", "elders", { bij: { soort: "totaal", id: "lasten" }, tekst: "Blijft." }));
    open.doe(verwijderBlok("kern"));
    expect(open.begroting.posten).toEqual([]);
    expect(open.begroting.noten.map(({ id }) => id)).toEqual(["elders"]);
    expect(open.kan(verwijderBlok("kern"))).toBe(false);
    open.undo();
    expect([open.namen("kern"), open.begroting.noten.length]).toEqual([["Een", "Twee"], 3]);
  });

  it("that is gone takes no post with it that came into it since", () => {
    open.doe(voegToe("post", "wees", { blokId: "weg", naam: "Zonder blok" }));
    expect(open.kan(verwijderBlok("weg"))).toBe(false);
  });

  it("moves among those of its soort only", () => {
    const dekking = () => blokken().filter((id) => id !== "kern");
    expect([open.kan(schuifBlok("kern", -1)), open.kan(schuifBlok("kern", 1))]).toEqual([false, false]);
    expect([open.kan(schuifBlok("rijk", -1)), open.kan(schuifBlok("rijk", 1))]).toEqual([false, true]);
    open.doe(schuifBlok("rijk", 1));
    expect(dekking()).toEqual(["regio", "rijk"]);
    open.doe(schuifBlok("rijk", -1));
    expect(dekking()).toEqual(["rijk", "regio"]);
    expect(open.kan(schuifBlok("weg", 1))).toBe(false);
  });

  it("keeps its printed total beside that of other years, and forgets it again", () => {
    const kern = { soort: "blok", id: "kern" } as const;
    open.doe(zetGedrukt(kern, 2026, 31));
    open.doe(zetGedrukt(kern, 2027, 32));
    open.doe(zetGedrukt(kern, 2026, null));
    expect(open.begroting.blokken[0]?.gedrukt).toEqual({ 2027: 32 });
    expect(open.kan(zetGedrukt(kern, 2026, null))).toBe(false);
  });

  it("forgets the printed totals of several years in one edit", () => {
    const kern = { soort: "blok", id: "kern" } as const;
    open.doe(zetGedrukteTotalen(kern, { 2026: 31, 2027: 32, 2028: 33 }));
    open.doe(zetGedrukteTotalen(kern, { 2026: null, 2027: null }));
    expect(open.begroting.blokken[0]?.gedrukt).toEqual({ 2028: 33 });
    open.doe(zetGedrukteTotalen({ soort: "totaal", id: "lasten" }, { 2026: 61, 2027: 62 }));
    open.doe(zetGedrukteTotalen({ soort: "totaal", id: "lasten" }, { 2026: null, 2027: null }));
    expect(open.begroting.gedrukt).toEqual({});
  });
});

describe("a printed total", () => {
  it("is kept of every side of the begroting, and of no post", () => {
    open.doe(zetGedrukt({ soort: "totaal", id: "lasten" }, 2026, 61));
    expect(open.begroting.gedrukt).toEqual({ 2026: 61 });
    open.doe(zetGedrukt({ soort: "totaal", id: "dekking" }, 2026, 62));
    open.doe(zetGedrukt({ soort: "totaal", id: "reserve" }, 2026, 63));
    expect(open.begroting.gedruktDekking).toEqual({ 2026: 62 });
    expect(open.begroting.gedruktReserve).toEqual({ 2026: 63 });
    expect(open.kan(zetGedrukt({ soort: "post", id: "een" }, 2026, 62))).toBe(false);
    expect(open.kan(zetGedrukt({ soort: "post", id: "kern" }, 2026, 62))).toBe(false);
  });

  it("is kept of the blok it was said of, and cannot be forgotten where there was none", () => {
    open.doe(zetGedrukt({ soort: "blok", id: "regio" }, 2026, 64));
    expect(open.begroting.blokken.map(({ id, gedrukt }) => [id, gedrukt])).toEqual([
      ["kern", {}],
      ["rijk", {}],
      ["regio", { 2026: 64 }],
    ]);
    expect(open.kan(zetGedrukt({ soort: "blok", id: "regio" }, 2027, null))).toBe(false);
  });
});

describe("a year", () => {
  it("keeps its amounts when it is taken away, for when it comes back", () => {
    open.doe(zetJaar(2027, false));
    expect(open.begroting.jaren).toEqual([2026]);
    open.doe(zetJaar(2027, true));
    expect(open.begroting.posten[0]?.bedragen[2027]).toEqual(euro(20));
  });
});
