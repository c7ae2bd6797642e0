import { ySyncPluginKey } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bringTo } from "#shared/document/bring-to.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { verwijder, wijzig } from "#shared/document/edits/records.ts";
import { BOEKHOUDING, GELADEN, HERSTELD, LOCAL } from "#shared/document/layout.ts";
import { AgendaProjection, readAgenda } from "#shared/document/projection.ts";
import { readTekst } from "#shared/document/teksten.ts";
import { createUndo } from "#shared/document/undo.ts";
import { plainText } from "#shared/domain/rich-text.ts";
import { anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";
import { anyEdit, copyOf, exchange, typeInText } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const TEKST = "ambitie-ambitie-1";

function aDoc(): Y.Doc {
  return docFromAgenda(anAgenda({ ambities: [anAmbitie()], teksten: { [TEKST]: aText("Begin.") } }));
}

const alinea = (doc: Y.Doc): string => plainText(readTekst(doc, TEKST));
const titel = (doc: Y.Doc): string | undefined => readAgenda(doc).ambities[0]?.titel;

describe("undo of the whole agenda", () => {
  it("does not take a transaction without a change for a step, so that moving the caret keeps redo", () => {
    const doc = new Y.Doc();
    const undo = createUndo(doc);
    doc.transact(() => doc.getMap("acties").set("a/titel", "Jobcoaches"), LOCAL);
    undo.undo();

    doc.transact(() => {}, ySyncPluginKey);

    expect(undo.canRedo()).toBe(true);
    expect(undo.canUndo()).toBe(false);
  });

  it("goes back and forth over texts and records in the order they were changed", () => {
    const doc = aDoc();
    const undo = createUndo(doc);
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { titel: "Eerst" }));
    undo.stopCapturing();
    typeInText(doc, TEKST, 0, "Nieuw ");
    undo.stopCapturing();
    makeEdit(doc, verwijder("ambitie", "ambitie-1"));

    undo.undo();
    expect([titel(doc), alinea(doc)]).toEqual(["Eerst", "Nieuw Begin."]);
    undo.undo();
    expect([titel(doc), alinea(doc)]).toEqual(["Eerst", "Begin."]);
    undo.undo();
    expect([titel(doc), alinea(doc)]).toEqual([anAmbitie().titel, "Begin."]);
    undo.redo();
    undo.redo();
    undo.redo();
    expect([titel(doc), alinea(doc)]).toEqual([undefined, "Nieuw Begin."]);
  });

  it("takes typing without a pause for one step, and an edit in front of it or behind it for another", () => {
    const doc = aDoc();
    const undo = createUndo(doc);
    const typ = (woord: string) =>
      doc.transact(() => doc.getXmlFragment("tekst:los").insert(0, [new Y.XmlText(woord)]), ySyncPluginKey);
    const stappen: number[] = [];
    for (const doe of [
      () => typ("a"),
      () => typ("b"),
      () => makeEdit(doc, wijzigAgenda({ titel: "Een" })),
      () => typ("c"),
      () => makeEdit(doc, wijzigAgenda({ titel: "Twee" })),
      () => makeEdit(doc, wijzigAgenda({ titel: "Drie" })),
    ]) {
      doe();
      stappen.push(undo.undoStack.length);
    }
    expect(stappen).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it("leaves alone what was loaded and what a colleague did meanwhile", () => {
    const doc = aDoc();
    const undo = createUndo(doc);
    expect(undo.canUndo()).toBe(false);
    const collega = copyOf(doc);
    typeInText(doc, TEKST, 0, "Ik. ");
    typeInText(collega, TEKST, 6, " Zij.");
    makeEdit(collega, wijzigAgenda({ titel: "Van de collega" }), { origin: GELADEN });
    exchange(doc, collega);

    undo.undo();

    expect(alinea(doc)).toBe("Begin. Zij.");
    expect(readAgenda(doc).titel).toBe("Van de collega");
  });

  it("takes what the host brought back for a step, and the app's own bookkeeping for none", () => {
    const doc = aDoc();
    const undo = createUndo(doc);
    bringTo(doc, anAgenda(), HERSTELD);
    doc.transact(() => doc.getMap("acties").set("a/titel", "x"), BOEKHOUDING);
    undo.undo();
    expect([titel(doc), alinea(doc), undo.canUndo()]).toEqual([anAmbitie().titel, "Begin.", false]);
  });

  it("undoes everything to the agenda it began with, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 15 }), (edits) => {
        const doc = aDoc();
        const projection = new AgendaProjection(doc);
        const eerst = projection.agenda;
        const undo = createUndo(doc);
        for (const { apply } of edits) {
          apply(doc);
          undo.stopCapturing();
        }
        const laatst = projection.agenda;
        while (undo.canUndo()) undo.undo();
        expect(projection.agenda).toEqual(eerst);
        expect(projection.prullenbak()).toEqual([]);
        while (undo.canRedo()) undo.redo();
        expect(projection.agenda).toEqual(laatst);
      }),
      { numRuns: 100 },
    );
  });
});
