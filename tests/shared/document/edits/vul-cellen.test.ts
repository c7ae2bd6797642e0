import { beforeEach, describe, expect, it } from "vitest";
import { vergeetOngelezen, vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { celWaarde } from "#shared/domain/cel.ts";
import { aBegroting, aBegrotingSession } from "#tests/builders/a-begroting.ts";

let open: ReturnType<typeof aBegrotingSession>;
beforeEach(() => {
  open = aBegrotingSession();
});

describe("filling cells", () => {
  it("takes several cells as one step to undo, and keeps years that are not touched", () => {
    open.vul(["een", "2026", "1.000"], ["een", "aard", "s"], ["twee", "2026", "pm"]);

    expect(open.begroting.posten).toMatchObject([
      { bedragen: { 2026: euro(1000), 2027: euro(20) }, aard: "structureel" },
      { bedragen: { 2026: PM } },
    ]);
    open.undo();
    expect(open.begroting.posten).toEqual(aBegroting().posten);
  });

  it("makes two quick edits two steps", () => {
    open.vul(["een", "2026", "1"]);
    open.vul(["een", "2026", "2"]);
    open.undo();
    expect(open.begroting.posten[0]?.bedragen[2026]).toEqual(euro(1));
  });

  it("keeps both of two cells of one post", () => {
    open.vul(["een", "2026", "1"], ["een", "2027", "veel"], ["een", "2026", "2"], ["een", "aard", "soms"]);
    expect(open.begroting.posten[0]).toMatchObject({
      bedragen: { 2026: euro(2), 2027: euro(20) },
      ongelezen: { 2027: "veel", aard: "soms" },
    });
  });

  it("keeps what cannot be read at its cell, until it is mended", () => {
    open.vul(["een", "2026", "1.234,50"]);
    expect(open.begroting.posten[0]).toMatchObject({
      ongelezen: { 2026: "1.234,50" },
      bedragen: { 2026: euro(10) },
    });

    open.vul(["een", "2026", "1.235"]);
    expect(open.begroting.posten[0]?.ongelezen).toEqual({});
    expect(open.begroting.posten[0]?.bedragen[2026]).toEqual(euro(1235));
  });

  it("takes an unread text back by undo, and brings it back when it was emptied by mistake", () => {
    open.vul(["een", "2026", "veel"], ["een", "2027", "30"]);
    open.vul(["een", "2026", ""]);
    open.undo();
    expect(open.begroting.posten[0]?.ongelezen).toEqual({ 2026: "veel" });
    open.undo();
    expect(open.begroting.posten[0]?.ongelezen).toEqual({});
    expect(open.begroting.posten[0]?.bedragen).toEqual({ 2026: euro(10), 2027: euro(20) });
  });

  it("keeps no more of an unread text than a cell can hold", () => {
    open.vul(["een", "2026", "x".repeat(5000)]);
    expect(open.begroting.posten[0]?.ongelezen[2026]).toHaveLength(1000);
  });

  it("empties a cell without touching the other year", () => {
    open.vul(["een", "2026", ""]);
    expect(open.begroting.posten[0]?.bedragen).toEqual({ 2027: euro(20) });
  });

  it("is no edit when every cell holds it already, or when its post is gone", () => {
    expect(open.vul(["een", "2026", "10"], ["twee", "naam", "Twee"])).toBe(false);
    expect(open.vul(["weg", "2026", "10"])).toBe(false);
    expect(open.session.undo.canUndo()).toBe(false);
  });

  it("copies what another cell holds", () => {
    const [een] = open.begroting.posten;
    if (!een) throw new Error("no post");
    const cellen = ["naam", "aard", "actie", "2026", "2027"].map((kolom) => ({
      postId: "twee",
      kolom,
      lezing: { ok: true, waarde: celWaarde(een, kolom) } as const,
    }));
    open.doe(vulCellen(cellen));
    const [eerste, tweede] = open.begroting.posten;
    expect(tweede).toEqual({ ...eerste, id: "twee", volgorde: "a1", gewijzigd: tweede?.gewijzigd });
  });
});

describe("forgetting an unread text", () => {
  it("gives the cell its value back, and is possible only when there is such a text", () => {
    expect(open.kan(vergeetOngelezen("een", "2026"))).toBe(false);
    open.vul(["een", "2026", "veel"], ["een", "aard", "soms"]);

    expect(open.doe(vergeetOngelezen("een", "2026"))).toBe(true);
    expect(open.begroting.posten[0]?.ongelezen).toEqual({ aard: "soms" });
    expect(open.begroting.posten[0]?.bedragen[2026]).toEqual(euro(10));
  });
});

it("forgets the unread text of the post that was asked for, and of none that is gone", () => {
  open.vul(["een", "2026", "veel"], ["twee", "2026", "meer"]);

  expect(open.doe(vergeetOngelezen("twee", "2026"))).toBe(true);
  expect(open.begroting.posten.map(({ ongelezen }) => ongelezen)).toEqual([{ 2026: "veel" }, {}]);
  expect(open.kan(vergeetOngelezen("weg", "2026"))).toBe(false);
});
