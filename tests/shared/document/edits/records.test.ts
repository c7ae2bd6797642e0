import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { soortMet } from "#shared/document/agenda-lijsten.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { ruimOp, verplaats, verwijder, voegToe, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda, STEMPEL } from "#tests/builders/an-agenda.ts";
import { copyOf, exchange } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const LATER = { op: "2026-02-01T10:00:00.000Z", door: "Collega" } as const;
const ids = (doc: Y.Doc): string[] => readAgenda(doc).ambities.map(({ id }) => id);

function withAmbities(...namen: string[]): Y.Doc {
  const doc = new Y.Doc();
  for (const id of namen) makeEdit(doc, voegToe("ambitie", id, { titel: id }));
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

describe("adding a record", () => {
  it("puts a record last, first, or after another", () => {
    const doc = withAmbities("a", "b");

    makeEdit(doc, voegToe("ambitie", "eerst", { titel: "" }, { na: null }));
    makeEdit(doc, voegToe("ambitie", "midden", { titel: "" }, { na: "a" }));
    makeEdit(doc, voegToe("ambitie", "laatst", { titel: "" }));

    expect(ids(doc)).toEqual(["eerst", "a", "midden", "b", "laatst"]);
  });

  it("is one edit with its stamp", () => {
    const doc = new Y.Doc();

    expect(countUpdates(doc, () => makeEdit(doc, voegToe("actie", "a", { titel: "Een" })))).toBe(1);
    expect(readAgenda(doc).acties[0]).toMatchObject({ titel: "Een", status: "idee", gewijzigd: STEMPEL });
  });

  it.each([
    ["actie", { titel: "Een" }],
    ["partner", { naam: "Een" }],
    ["gemeente", { naam: "Een" }],
    ["afkorting", { afkorting: "EEN", betekenis: "" }],
  ] as const)("stores nothing of a new %s that its agenda as a whole does not hold", (naam, velden) => {
    const doc = new Y.Doc();
    makeEdit(doc, voegToe(naam, "a", velden));

    const { lijst } = soortMet(naam);
    expect(docFromAgenda(readAgenda(doc)).getMap(lijst).toJSON()).toMatchObject(doc.getMap(lijst).toJSON());
  });

  it("brings a removed record back with the new fields", () => {
    const doc = withAmbities("a");
    makeEdit(doc, verwijder("ambitie", "a"));

    makeEdit(doc, voegToe("ambitie", "a", { titel: "Terug" }), { stempel: LATER });

    expect(readAgenda(doc).ambities).toMatchObject([{ titel: "Terug", gewijzigd: LATER }]);
  });
});

describe("changing a record", () => {
  it("writes only what differs, and nothing when nothing does", () => {
    const doc = withAmbities("a");

    expect(
      countUpdates(doc, () => makeEdit(doc, wijzig("ambitie", "a", { titel: "a" }), { stempel: LATER })),
    ).toBe(0);
    expect(makeEdit(doc, wijzig("ambitie", "a", { titel: "b" }), { stempel: LATER })).toBe(true);
    expect(readAgenda(doc).ambities[0]).toMatchObject({ titel: "b", gewijzigd: LATER });
  });

  it("replaces a set member by member, so that a colleague's addition stays", () => {
    const links = withAmbities("a");
    makeEdit(links, wijzig("ambitie", "a", { doelgroepen: ["jongeren", "ouderen"] }));
    const rechts = copyOf(links);

    makeEdit(links, wijzig("ambitie", "a", { doelgroepen: ["ouderen"] }));
    makeEdit(rechts, wijzig("ambitie", "a", { doelgroepen: ["jongeren", "ouderen", "statushouders"] }));
    exchange(links, rechts);

    expect(readAgenda(links).ambities[0]?.doelgroepen).toEqual(["ouderen", "statushouders"]);
    expect(readAgenda(rechts)).toEqual(readAgenda(links));
  });

  it("replaces amounts year by year; a year that is left out becomes empty", () => {
    const doc = new Y.Doc();
    makeEdit(
      doc,
      voegToe("post", "p", { naam: "p", blokId: "b", bedragen: { "2026": euro(1), "2027": PM } }),
    );

    makeEdit(doc, wijzig("post", "p", { bedragen: { "2027": euro(2) } }));

    expect(readAgenda(doc).begroting.posten[0]?.bedragen).toEqual({ "2027": euro(2) });
  });
});

describe("removing a record", () => {
  it("keeps a colleague's concurrent edit for when the record comes back", () => {
    const links = withAmbities("a");
    const rechts = copyOf(links);
    makeEdit(links, verwijder("ambitie", "a"));
    makeEdit(rechts, wijzig("ambitie", "a", { titel: "Van de collega" }), { stempel: LATER });
    exchange(links, rechts);

    expect(ids(rechts)).toEqual([]);
    makeEdit(rechts, zetTerug("ambitie", "a"));

    expect(readAgenda(rechts).ambities[0]?.titel).toBe("Van de collega");
  });
});

describe("moving a record", () => {
  it("writes the place of that record alone, so that another one a colleague moves stays there", () => {
    const doc = withAmbities("a", "b", "c");
    const volgorde = (id: string) => readAgenda(doc).ambities.find((ambitie) => ambitie.id === id)?.volgorde;
    const [a, b] = [volgorde("a"), volgorde("b")];

    makeEdit(doc, verplaats("ambitie", "c", { na: "a" }));

    expect(ids(doc)).toEqual(["a", "c", "b"]);
    expect([volgorde("a"), volgorde("b")]).toEqual([a, b]);
  });

  it("puts it last when what it should follow is gone, also when it stands there", () => {
    const doc = withAmbities("a", "b", "c");
    expect(makeEdit(doc, verplaats("ambitie", "c", { na: "weg" }))).toBe(false);
    makeEdit(doc, verplaats("ambitie", "a", { na: "weg" }));
    expect(ids(doc)).toEqual(["b", "c", "a"]);
  });

  it("does not count what is in the bin, and counts what came back", () => {
    const doc = withAmbities("a", "b", "c");
    makeEdit(doc, verwijder("ambitie", "b"));
    expect(makeEdit(doc, verplaats("ambitie", "c", { na: "a" }))).toBe(false);
    makeEdit(doc, zetTerug("ambitie", "b"));
    expect(makeEdit(doc, verplaats("ambitie", "c", { na: "a" }))).toBe(true);
    expect(ids(doc)).toEqual(["a", "c", "b"]);
  });

  it("answers false when the record already stands there, and changes nothing", () => {
    const doc = withAmbities("a", "b");

    expect(
      countUpdates(doc, () => expect(makeEdit(doc, verplaats("ambitie", "b", { na: "a" }))).toBe(false)),
    ).toBe(0);
    expect(makeEdit(doc, verplaats("ambitie", "a", { na: "a" }))).toBe(false);
    expect(makeEdit(doc, verplaats("ambitie", "a", { na: null }))).toBe(false);
  });

  it("orders as a list does, whatever was moved before", () => {
    const naam = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const moves = fc.array(fc.tuple(naam, fc.option(naam)), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (stappen) => {
        let model = ["a", "b", "c", "d", "e", "f"];
        const doc = withAmbities(...model);
        for (const [id, na] of stappen) {
          makeEdit(doc, verplaats("ambitie", id, { na }));
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
    makeEdit(links, voegToe("ambitie", "m", { titel: "m" }, { na: "a" }));
    makeEdit(rechts, voegToe("ambitie", "n", { titel: "n" }, { na: "a" }));
    exchange(links, rechts);
    expect(ids(links)).toEqual(["a", "m", "n", "z"]);

    makeEdit(links, voegToe("ambitie", "tussen", { titel: "" }, { na: "m" }));

    expect(ids(links)).toEqual(["a", "m", "tussen", "n", "z"]);
  });

  it("gives every record another key when there is no place between, also those in front", () => {
    const doc = withAmbities("a", "m", "n");
    for (const [id, key] of [
      ["a", "b00"],
      ["m", "b01"],
      ["n", "b01"],
    ] as const)
      doc.getMap("ambities").set(`${id}/volgorde`, key);

    makeEdit(doc, voegToe("ambitie", "tussen", { titel: "" }, { na: "m" }));

    expect(ids(doc)).toEqual(["a", "m", "tussen", "n"]);
  });

  it("goes on beside a key that is of no record", () => {
    const doc = withAmbities("a");
    doc.getMap("ambities").set("los", "x");
    makeEdit(doc, voegToe("ambitie", "b", { titel: "" }));
    expect(ids(doc)).toEqual(["a", "b"]);
  });

  it("goes on with a damaged order key", () => {
    const doc = withAmbities("a", "b");
    doc.getMap("ambities").set("a/volgorde", "!!");

    makeEdit(doc, verplaats("ambitie", "b", { na: null }));
    makeEdit(doc, voegToe("ambitie", "c", { titel: "" }));

    expect(ids(doc)).toEqual(["b", "a", "c"]);
  });
});

describe("the bin", () => {
  it("knows when each record was put there, what went last first, and can be emptied as one step", () => {
    const session = aSession(
      anAgenda({ acties: [anActie({ id: "een" }), anActie({ id: "twee", volgorde: "a1" })] }),
    );
    session.doe(verwijder("actie", "een"));
    session.doe(verwijder("actie", "twee"));
    expect(session.prullenbak()).toMatchObject([{ op: STEMPEL.op }, { op: STEMPEL.op }]);

    expect(session.doe(ruimOp(session.prullenbak().map(({ ref }) => ref)))).toBe(true);
    expect(session.prullenbak()).toEqual([]);
    session.undo.undo();
    expect(session.prullenbak()).toHaveLength(2);
    session.undo.redo();
    session.doe(zetTerug("actie", "een"));
    session.doe(verwijder("actie", "een"));
    expect(session.prullenbak()).toMatchObject([{ ref: { id: "een" } }]);
  });
});
