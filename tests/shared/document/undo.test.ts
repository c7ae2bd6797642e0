import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { LOCAL } from "#shared/document/layout.ts";
import { createUndo } from "#shared/document/undo.ts";

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
});
