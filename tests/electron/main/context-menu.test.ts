import { describe, expect, it, vi } from "vitest";
import { contextItems } from "#electron/main/context-menu.ts";

vi.mock("electron", () => ({ app: {}, Menu: {} }));

const plek = { isEditable: true, selectionText: "", editFlags: mag(true) };

function mag(alles: boolean) {
  return { canCut: alles, canCopy: alles, canPaste: alles, canSelectAll: alles };
}

describe("the menu of the right mouse button in a window", () => {
  it("offers in a field what can be done there now", () => {
    const items = contextItems({ ...plek, editFlags: { ...mag(true), canCut: false } });

    expect(items.flatMap(({ role }) => role ?? [])).toEqual(["cut", "copy", "paste", "selectAll"]);
    expect(items.find(({ role }) => role === "cut")?.enabled).toBe(false);
  });

  it("offers to copy words that are selected, and nothing where there is nothing", () => {
    expect(
      contextItems({ ...plek, isEditable: false, selectionText: "woord" }).map(({ role }) => role),
    ).toEqual(["copy"]);
    expect(contextItems({ ...plek, isEditable: false })).toEqual([]);
  });
});
