import { afterEach, expect, it, vi } from "vitest";
import type { Bridge } from "#shared/api/client.ts";

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  invoked: [] as unknown[][],
  listeners: new Map<string, Set<(...args: unknown[]) => void>>(),
  zoom: [] as number[],
}));

vi.mock("electron", () => ({
  contextBridge: {
    exposeInMainWorld: (naam: string, waarde: unknown) => {
      electron.exposed[naam] = waarde;
    },
  },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => {
      electron.invoked.push(args);
      return { ok: true, value: 1 };
    },
    on: (kanaal: string, listener: () => void) =>
      electron.listeners.set(kanaal, (electron.listeners.get(kanaal) ?? new Set()).add(listener)),
    removeListener: (kanaal: string, listener: () => void) =>
      electron.listeners.get(kanaal)?.delete(listener),
  },
  webFrame: { setZoomFactor: (factor: number) => void electron.zoom.push(factor) },
  webUtils: { getPathForFile: (file: File) => (file.name === "weg" ? "" : `/map/${file.name}`) },
}));

await import("#electron/preload/preload.ts");
const bridge = electron.exposed.bridge as Bridge;

afterEach(() => void electron.invoked.splice(0));

it("exposes one thing, with four functions", () => {
  expect(Object.keys(electron.exposed)).toEqual(["bridge"]);
  expect(Object.keys(bridge).sort()).toEqual(["pathOf", "request", "subscribe", "zoom"]);
});

it("asks over one channel, whatever the page says", async () => {
  await bridge.request("shell/open", { url: "x" });

  expect(electron.invoked).toEqual([["request", "shell/open", { url: "x" }]]);
});

it("gives a listener the event alone, and nothing of Electron", () => {
  const gehoord: unknown[][] = [];
  const stop = bridge.subscribe((...args) => void gehoord.push(args));
  const event = { type: "menu/opdracht", opdracht: "nieuw" };
  for (const listener of electron.listeners.get("event") ?? []) listener({ sender: "ipcRenderer" }, event);
  stop();
  for (const listener of electron.listeners.get("event") ?? []) listener({}, event);

  expect(gehoord).toEqual([[event]]);
});

it("knows the path of a real file, and of nothing that pretends to be one", () => {
  expect(bridge.pathOf?.(new File([], "a.agenda.json"))).toBe("/map/a.agenda.json");
  expect(bridge.pathOf?.(new File([], "weg"))).toBeNull();
  expect(bridge.pathOf?.({ name: "a", path: "/etc/passwd" })).toBeNull();
});

it("zooms the page itself, so that its layout follows", () => {
  bridge.zoom?.(1.5);
  expect(electron.zoom).toEqual([1.5]);
});
