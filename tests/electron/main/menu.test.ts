import { describe, expect, it, vi } from "vitest";
import { menuTemplate } from "#electron/main/menu.ts";
import { OPDRACHT_IDS } from "#shared/api/opdracht-ids.ts";

vi.mock("electron", () => ({ BrowserWindow: class {}, Menu: {} }));

type Item = ReturnType<typeof menuTemplate>[number];
const alle = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? alle(item.submenu) : [])]);

const items = alle(menuTemplate({ nieuwVenster: () => {}, over: () => {} }));

describe("the native menu", () => {
  it("gives only commands the page knows", () => {
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));

    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !OPDRACHT_IDS.some((bekend) => bekend === id))).toEqual([]);
  });

  it("leaves the keys of the page to the page, which knows where the focus is", () => {
    expect(
      items.filter(({ id, registerAccelerator }) => id !== undefined && registerAccelerator !== false),
    ).toEqual([]);
  });

  it("has each key once, and a label for every item", () => {
    const toetsen = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));

    expect(new Set(toetsen).size).toBe(toetsen.length);
    expect(items.filter(({ type, label }) => type !== "separator" && !label)).toEqual([]);
  });
});
