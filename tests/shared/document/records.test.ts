import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readAgenda } from "#shared/document/projection.ts";
import { addRecord, moveRecord, patchRecord, removeRecord, restoreRecord } from "#shared/document/records.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { STEMPEL } from "#tests/builders/an-agenda.ts";
import { copyOf, exchange } from "#tests/builders/document-edits.ts";

const LATER = { op: "2026-02-01T10:00:00.000Z", door: "Collega" } as const;
const ids = (doc: Y.Doc): string[] => readAgenda(doc).ambities.map(({ id }) => id);

function withAmbities(...namen: string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const id of namen) addRecord(doc, "ambities", id, { titel: id }, STEMPEL);
  return doc;
}

/** The number of updates an action gives: one edit is one update. */
function countUpdates(doc: Y.Doc, action: () => void): number {
  let updates = 0;
  const count = () => {
    updates += 1;
  };
  doc.on("update", count);
  action();
  doc.off("update", count);
  return updates;
}

function moveInList(list: readonly string[], id: string, na: string | null): string[] {
  if (na === id) return [...list];
  const rest = list.filter((ander) => ander !== id);
  return rest.toSpliced(na === null ? 0 : rest.indexOf(na) + 1, 0, id);
}

describe("addRecord", () => {
  it("puts a record last, first, or after another", () => {
    const doc = withAmbities("a", "b");

    addRecord(doc, "ambities", "eerst", { titel: "" }, STEMPEL, { na: null });
    addRecord(doc, "ambities", "midden", { titel: "" }, STEMPEL, { na: "a" });
    addRecord(doc, "ambities", "laatst", { titel: "" }, STEMPEL);

    expect(ids(doc)).toEqual(["eerst", "a", "midden", "b", "laatst"]);
  });

  it("is one edit with its stamp", () => {
    const doc = new Y.Doc();

    expect(countUpdates(doc, () => addRecord(doc, "acties", "a", { titel: "Een" }, STEMPEL))).toBe(1);
    expect(readAgenda(doc).acties[0]).toMatchObject({ titel: "Een", status: "idee", gewijzigd: STEMPEL });
  });

  it("brings a removed record back with the new fields", () => {
    const doc = withAmbities("a");
    removeRecord(doc, "ambities", "a");

    addRecord(doc, "ambities", "a", { titel: "Terug" }, LATER);

    expect(readAgenda(doc).ambities).toMatchObject([{ titel: "Terug", gewijzigd: LATER }]);
  });
});

describe("patchRecord", () => {
  it("writes only what differs, and nothing when nothing does", () => {
    const doc = withAmbities("a");

    expect(countUpdates(doc, () => patchRecord(doc, "ambities", "a", { titel: "a" }, LATER))).toBe(0);
    expect(patchRecord(doc, "ambities", "a", { titel: "b" }, LATER)).toBe(true);
    expect(readAgenda(doc).ambities[0]).toMatchObject({ titel: "b", gewijzigd: LATER });
  });

  it("replaces a set member by member, so that a colleague's addition stays", () => {
    const links = withAmbities("a");
    patchRecord(links, "ambities", "a", { doelgroepen: ["jongeren", "ouderen"] }, STEMPEL);
    const rechts = copyOf(links);

    patchRecord(links, "ambities", "a", { doelgroepen: ["ouderen"] }, STEMPEL);
    patchRecord(rechts, "ambities", "a", { doelgroepen: ["jongeren", "ouderen", "statushouders"] }, STEMPEL);
    exchange(links, rechts);

    expect(readAgenda(links).ambities[0]?.doelgroepen).toEqual(["ouderen", "statushouders"]);
    expect(readAgenda(rechts)).toEqual(readAgenda(links));
  });

  it("replaces amounts year by year; a year that is left out becomes empty", () => {
    const doc = new Y.Doc();
    addRecord(
      doc,
      "posten",
      "p",
      { naam: "p", blokId: "b", bedragen: { "2026": euro(1), "2027": PM } },
      STEMPEL,
    );

    patchRecord(doc, "posten", "p", { bedragen: { "2027": euro(2) } }, STEMPEL);

    expect(readAgenda(doc).begroting.posten[0]?.bedragen).toEqual({ "2027": euro(2) });
  });
});

describe("removeRecord", () => {
  it("keeps a colleague's concurrent edit for when the record comes back", () => {
    const links = withAmbities("a");
    const rechts = copyOf(links);
    removeRecord(links, "ambities", "a");
    patchRecord(rechts, "ambities", "a", { titel: "Van de collega" }, LATER);
    exchange(links, rechts);

    expect(ids(rechts)).toEqual([]);
    restoreRecord(rechts, "ambities", "a");

    expect(readAgenda(rechts).ambities[0]?.titel).toBe("Van de collega");
  });
});

describe("moveRecord", () => {
  it("answers false when the record already stands there, and changes nothing", () => {
    const doc = withAmbities("a", "b");

    expect(countUpdates(doc, () => expect(moveRecord(doc, "ambities", "b", { na: "a" })).toBe(false))).toBe(
      0,
    );
    expect(moveRecord(doc, "ambities", "a", { na: "a" })).toBe(false);
    expect(moveRecord(doc, "ambities", "a", { na: null })).toBe(false);
  });

  it("orders as a list does, whatever was moved before", () => {
    const naam = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const moves = fc.array(fc.tuple(naam, fc.option(naam)), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (stappen) => {
        let model = ["a", "b", "c", "d", "e", "f"];
        const doc = withAmbities(...model);
        for (const [id, na] of stappen) {
          moveRecord(doc, "ambities", id, { na });
          model = moveInList(model, id, na);
        }
        expect(ids(doc)).toEqual(model);
      }),
      { numRuns: 200 },
    );
  });

  it("finds a place between two records that got the same key on two laptops", () => {
    const links = withAmbities("a", "z");
    const rechts = copyOf(links);
    addRecord(links, "ambities", "m", { titel: "m" }, STEMPEL, { na: "a" });
    addRecord(rechts, "ambities", "n", { titel: "n" }, STEMPEL, { na: "a" });
    exchange(links, rechts);
    expect(ids(links)).toEqual(["a", "m", "n", "z"]);

    addRecord(links, "ambities", "tussen", { titel: "" }, STEMPEL, { na: "m" });

    expect(ids(links)).toEqual(["a", "m", "tussen", "n", "z"]);
  });

  it("goes on with a damaged order key", () => {
    const doc = withAmbities("a", "b");
    doc.getMap("ambities").set("a/volgorde", "!!");

    moveRecord(doc, "ambities", "b", { na: null });
    addRecord(doc, "ambities", "c", { titel: "" }, STEMPEL);

    expect(ids(doc)).toEqual(["b", "a", "c"]);
  });
});
