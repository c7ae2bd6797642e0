import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { updatePast } from "#electron/services/agenda-files/tel-update.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { emptyMembers, smallStructs } from "#tests/builders/hostile-update.ts";

/** Every kind of content there is, two clients, an origin on either side, and removed pieces. */
function ofEveryKind(): Y.Doc {
  const doc = new Y.Doc();
  const tekst = doc.getText("tekst");
  tekst.insert(0, "abc", { bold: { size: [1, 2] } });
  tekst.insert(1, "midden");
  tekst.insertEmbed(2, { beeld: [1, 2, 3] });
  tekst.delete(0, 1);
  const map = doc.getMap<unknown>("map");
  const waarden = [1, -70, 1.5, 2 ** 40, 10n ** 15n, true, false, null, undefined, "é", { a: [{}, [[]]] }];
  for (const [nth, waarde] of waarden.entries()) map.set(`k${nth}`, waarde);
  map.set("bytes", new Uint8Array(300));
  map.set("doc", new Y.Doc());
  doc.getXmlFragment("xml").insert(0, [new Y.XmlElement("alinea"), new Y.XmlText("x")]);
  const ander = new Y.Doc();
  Y.applyUpdate(ander, Y.encodeStateAsUpdate(doc));
  ander.getText("tekst").insert(2, "van een ander");
  return ander;
}

/** The least number of parts with which an update passes. */
function delenIn(update: Uint8Array): number {
  let delen = 0;
  while (!updatePast(update, { delen, leden: 1_000 })) delen += 1;
  return delen;
}

describe("what an update holds", () => {
  it("is counted to its end, whatever is in it", () => {
    const doc = ofEveryKind();
    const update = Y.encodeStateAsUpdate(doc);

    expect(delenIn(update)).toBeGreaterThan(Y.decodeUpdate(update).structs.length);
    doc.getMap("map").set("nog", "een");
    expect(delenIn(Y.encodeStateAsUpdate(doc))).toBe(delenIn(update) + 2);
    expect(updatePast(Y.encodeStateAsUpdate(docFromAgenda(aFullAgenda())))).toBe(true);
  });

  it("is too much as a list with more members than there may be, at whatever depth, or as text of JSON", () => {
    const met = (waarde: unknown): Uint8Array => {
      const doc = new Y.Doc();
      doc.getMap("map").set("lijst", waarde);
      return Y.encodeStateAsUpdate(doc);
    };
    const maten = { delen: 1_000, leden: 10 };
    const ingebed = new Y.Doc();
    ingebed.getText("tekst").insertEmbed(0, Array(11).fill(0));

    expect(updatePast(met(Array(10).fill(0)), maten)).toBe(true);
    expect(updatePast(met(Array(11).fill(0)), maten)).toBe(false);
    expect(updatePast(met({ a: [{ b: Array(11).fill(0) }] }), maten)).toBe(false);
    expect(updatePast(Y.encodeStateAsUpdate(ingebed), maten)).toBe(false);
  });

  it("is told of millions without making them", () => {
    expect(updatePast(emptyMembers(10_000_000))).toBe(false);
    expect(updatePast(smallStructs(10_000_000))).toBe(false);
  });

  it("is told of any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof updatePast(bytes)).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});
