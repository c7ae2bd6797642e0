import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { verwijder, zetTerug } from "#shared/document/edits/records.ts";
import { AGENDA_ROOT, DOCUMENT_VERSIE, VERSIE_VELD } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { upcastAgenda, upcastDoc } from "#shared/document/upcast.ts";
import type { Noot } from "#shared/domain/begroting.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

/** What version 1 wrote of the row of a note, and what that is now. */
const BIJ: readonly (readonly [toen: unknown, nu: Noot["bij"]])[] = [
  ["totaal-lasten", { soort: "totaal", id: "lasten" }],
  ["totaal-dekking", { soort: "totaal", id: "dekking" }],
  ["kern", { soort: "blok", id: "kern" }],
  ["een", { soort: "post", id: "een" }],
  ["totaal-lasten-2", { soort: "post", id: "totaal-lasten-2" }],
  ["x-totaal-lasten", { soort: "post", id: "x-totaal-lasten" }],
  [
    { soort: "post", id: "een" },
    { soort: "post", id: "een" },
  ],
];
const NOTEN = BIJ.map(([, bij], index): Noot => ({ id: `n${index}`, bij, tekst: "", volgorde: `a${index}` }));
const AGENDA = anAgenda({ begroting: aBegroting({ noten: NOTEN }) });

/** A document as version 1 wrote it. */
function aDoc(): Y.Doc {
  const doc = docFromAgenda(AGENDA);
  doc.transact(() => {
    BIJ.forEach(([toen], index) => {
      doc.getMap("noten").set(`n${index}/bij`, toen);
    });
    doc.getMap(AGENDA_ROOT).delete(VERSIE_VELD);
  });
  return doc;
}

const versieVan = (doc: Y.Doc) => doc.getMap(AGENDA_ROOT).get(VERSIE_VELD);

function updatesVan(doc: Y.Doc, doe: () => void): number {
  let aantal = 0;
  doc.on("update", () => {
    aantal += 1;
  });
  doe();
  return aantal;
}

describe("a document of an earlier version", () => {
  it("gets the shape of now in one go, which is no step to undo", () => {
    const doc = aDoc();
    const undo = createUndo(doc);

    expect(updatesVan(doc, () => upcastDoc(doc))).toBe(1);

    expect(readAgenda(doc)).toEqual(AGENDA);
    expect(versieVan(doc)).toBe(DOCUMENT_VERSIE);
    expect(undo.canUndo()).toBe(false);
    expect(Object.keys(doc.getMap("noten").toJSON())).not.toContain("n0/id");
  });

  it("is left alone the next time, and read up again when an older copy comes in", () => {
    const doc = aDoc();
    upcastDoc(doc);
    expect(updatesVan(doc, () => upcastDoc(doc))).toBe(0);

    doc.getMap("noten").set("n2/bij", "kern");
    upcastDoc(doc);
    expect(readAgenda(doc)).toEqual(AGENDA);
  });

  it("gets it for what is in the bin too", () => {
    const doc = aDoc();
    makeEdit(doc, verwijder("noot", "n3"));
    makeEdit(doc, verwijder("blok", "kern"));
    upcastDoc(doc);
    makeEdit(doc, zetTerug("noot", "n3"));
    makeEdit(doc, zetTerug("blok", "kern"));
    expect(readAgenda(doc)).toEqual(AGENDA);
  });

  it("says its version when it said none or a lower one, and keeps a higher", () => {
    for (const [toen, nu] of [
      [1, DOCUMENT_VERSIE],
      ["1", DOCUMENT_VERSIE],
      [DOCUMENT_VERSIE + 1, DOCUMENT_VERSIE + 1],
    ]) {
      const doc = docFromAgenda(anAgenda());
      doc.getMap(AGENDA_ROOT).set(VERSIE_VELD, toen);
      upcastDoc(doc);
      expect(versieVan(doc)).toBe(nu);
    }
  });

  it("stays empty when nothing is in it", () => {
    const doc = new Y.Doc();
    expect(updatesVan(doc, () => upcastDoc(doc))).toBe(0);
  });
});

describe("the readable part of a file of an earlier version", () => {
  const oud = {
    ...AGENDA,
    begroting: {
      ...AGENDA.begroting,
      noten: NOTEN.map((noot, index) => ({ ...noot, bij: BIJ[index]?.[0] })),
    },
  };

  it("gets the shape of now", () => {
    expect(upcastAgenda(oud)).toEqual(AGENDA);
    expect(upcastAgenda(AGENDA)).toEqual(AGENDA);
  });

  it.each([[null], ["agenda"], [[1]], [{ titel: "x" }], [{ begroting: "veel" }]])(
    "leaves %j as it is",
    (niets) => {
      expect(upcastAgenda(niets)).toEqual(niets);
    },
  );

  it("goes on beside records that are none", () => {
    const begroting = { blokken: [null, 3, { id: "kern" }], noten: [null, { id: "n", bij: "kern" }, "noot"] };
    expect(upcastAgenda({ begroting })).toEqual({
      begroting: { ...begroting, noten: [null, { id: "n", bij: { soort: "blok", id: "kern" } }, "noot"] },
    });
    const anders = { blokken: "geen", noten: [{ id: "n", bij: "kern" }] };
    expect(upcastAgenda({ begroting: anders })).toEqual({
      begroting: { ...anders, noten: [{ id: "n", bij: { soort: "post", id: "kern" } }] },
    });
    expect(upcastAgenda({ begroting: { noten: "geen" } })).toEqual({ begroting: { noten: "geen" } });
  });
});
