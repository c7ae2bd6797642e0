// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { stempelNaPauze } from "#renderer/editor/stempel-na-pauze.ts";
import { YjsBinding } from "#renderer/editor/yjs-binding.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { tekstExtensions } from "#shared/document/tekst/tekst-extensions.ts";
import { readTekst, tekstFragment } from "#shared/document/teksten.ts";
import { createUndo } from "#shared/document/undo.ts";
import { plainText } from "#shared/domain/rich-text.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anAgenda, STEMPEL } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const KEY = "antwoord-inw-1";
const editors: Editor[] = [];

function openEditor(doc: Y.Doc, undo: Y.UndoManager, key = KEY): Editor {
  const editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    extensions: [...tekstExtensions, YjsBinding.configure({ fragment: tekstFragment(doc, key), undo })],
  });
  editors.push(editor);
  return editor;
}

const tekst = (doc: Y.Doc, key = KEY): string => plainText(readTekst(doc, key));

afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

describe("an editor on the history of the whole agenda", () => {
  it("shares undo with records, and the history outlives the editor", () => {
    const doc = new Y.Doc();
    const undo = createUndo(doc);
    const editor = openEditor(doc, undo);
    editor.commands.insertContent("Eerste zin");
    undo.stopCapturing();
    makeEdit(doc, voegToe("ambitie", "a", { titel: "Ambitie" }));
    editor.destroy();

    undo.undo();
    expect(readAgenda(doc).ambities[0]?.titel ?? "").toBe("");
    undo.undo();
    expect(tekst(doc)).toBe("");
    undo.redo();
    expect(tekst(doc)).toBe("Eerste zin");
  });

  it("puts the caret behind what came back", () => {
    const doc = new Y.Doc();
    const undo = createUndo(doc);
    const editor = openEditor(doc, undo);
    editor.commands.insertContent("Begin einde");
    undo.stopCapturing();
    editor.commands.insertContentAt(7, "midden ");
    undo.undo();
    editor.commands.setTextSelection(1);
    undo.redo();

    expect(editor.getText()).toBe("Begin midden einde");
    expect(editor.state.selection.from).toBe(14);
  });

  it("keeps redo when only the caret moves, and writes nothing by opening a text", () => {
    const doc = new Y.Doc();
    const undo = createUndo(doc);
    const updates: Uint8Array[] = [];
    openEditor(doc, undo).commands.insertContent("Zin");
    undo.undo();
    doc.on("update", (update: Uint8Array) => updates.push(update));
    const editor = openEditor(doc, undo);
    editor.commands.setTextSelection(1);

    expect(updates).toEqual([]);
    expect(undo.canRedo()).toBe(true);
  });

  it("merges the typing of two copies", () => {
    const links = new Y.Doc();
    const rechts = new Y.Doc();
    openEditor(links, createUndo(links)).commands.insertContent("links ");
    openEditor(rechts, createUndo(rechts)).commands.insertContent("rechts");
    Y.applyUpdate(links, Y.encodeStateAsUpdate(rechts));
    Y.applyUpdate(rechts, Y.encodeStateAsUpdate(links));

    expect(tekst(links)).toBe(tekst(rechts));
    expect(tekst(links)).toContain("links");
    expect(tekst(links)).toContain("rechts");
  });
});

describe("who changed a text and when", () => {
  it("is noted once typing stops, as no step to undo", () => {
    vi.useFakeTimers();
    const later = { op: "2026-02-01T10:00:00.000Z", door: "Adviseur UWV" };
    const session = aSession(anAgenda(), {}, later);
    const { doc, undo } = session;
    makeEdit(doc, wijzig("antwoord", "inw-1", { klaar: true }));
    const ook = vi.fn();
    const stempel = stempelNaPauze(session, KEY, ook);
    const stappen = undo.undoStack.length;

    stempel.gewijzigd();
    vi.advanceTimersByTime(1_500);
    stempel.gewijzigd();
    vi.advanceTimersByTime(1_500);
    expect(readAgenda(doc).antwoorden["inw-1"]?.gewijzigd).toEqual(STEMPEL);
    vi.advanceTimersByTime(600);

    expect(readAgenda(doc).antwoorden["inw-1"]?.gewijzigd).toEqual(later);
    expect(undo.undoStack).toHaveLength(stappen);
    stempel.nu();
    expect(ook).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
