// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import type { Bridge } from "#shared/api/client.ts";
import { OPDRACHT_IDS } from "#shared/api/opdracht-ids.ts";

type Module = typeof import("#renderer/opdrachten/opdrachten.ts");

describe("the commands", () => {
  let opdrachten: Module;
  beforeAll(async () => {
    const bridge: Bridge = {
      request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
      subscribe: () => () => {},
    };
    Object.assign(window, { bridge });
    opdrachten = await import("#renderer/opdrachten/opdrachten.ts");
  });

  it("are exactly the ids the hosts know", () => {
    expect(opdrachten.OPDRACHTEN.map(({ id }) => id).sort()).toEqual([...OPDRACHT_IDS].sort());
  });

  it("share no key", () => {
    const toetsen = opdrachten.OPDRACHTEN.flatMap(({ toets }) => (toets ? [toets] : []));
    expect(new Set(toetsen).size).toBe(toetsen.length);
  });

  it("refuse what needs an agenda while none is open, and what does not exist", () => {
    expect(opdrachten.doeOpdracht("naar-word")).toBe(false);
    expect(opdrachten.doeOpdracht("bestaat-niet")).toBe(false);
  });

  it("leave zooming to the browser where the host cannot do it", () => {
    expect(opdrachten.doeOpdracht("zoom-in")).toBe(false);
  });
});
