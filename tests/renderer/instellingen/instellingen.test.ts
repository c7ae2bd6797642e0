// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import type { ToetsGroep } from "#renderer/handleiding/toetsen-overzicht.ts";
import { leesWoorden, metWoorden, zonderWoord } from "#renderer/instellingen/eigen-woorden.ts";
import type { Opdracht } from "#renderer/opdrachten/opdrachten.ts";
import type { Bridge } from "#shared/api/client.ts";

describe("own words", () => {
  it("are read with or without commas, each once, without quotes and full stops", () => {
    expect(leesWoorden("SROI, jobhunter\n‘jobhunter’  leerwerkloket.")).toEqual([
      "SROI",
      "jobhunter",
      "leerwerkloket",
    ]);
  });

  it("keep an apostrophe and a hyphen inside a word", () => {
    expect(leesWoorden("zzp’ers mbo-routes")).toEqual(["zzp’ers", "mbo-routes"]);
  });

  it("are too long above what the settings take", () => {
    expect(leesWoorden("a".repeat(81))).toEqual([]);
  });

  it("stand in order, and go one by one", () => {
    expect(metWoorden(["werk"], ["Aanbod", "werk"])).toEqual(["Aanbod", "werk"]);
    expect(zonderWoord(["a", "b"], "a")).toEqual(["b"]);
  });
});

describe("the overview of keys", () => {
  let toetsGroepen: (lettertoetsen: boolean) => ToetsGroep[];
  let opdrachten: readonly Opdracht[];
  beforeAll(async () => {
    const bridge: Bridge = {
      request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
      subscribe: () => () => {},
    };
    Object.assign(window, { bridge });
    ({ toetsGroepen } = await import("#renderer/handleiding/toetsen-overzicht.ts"));
    ({ OPDRACHTEN: opdrachten } = await import("#renderer/opdrachten/opdrachten.ts"));
  });

  it("names every key of every command once", () => {
    const getoond = toetsGroepen(true)
      .slice(0, 2)
      .flatMap(({ regels }) => regels.flatMap(({ toetsen }) => toetsen));
    const toetsen = opdrachten.flatMap(({ toets }) => toets ?? []);
    expect(toetsen.filter((toets) => getoond.filter((ander) => ander === toets).length !== 1)).toEqual([]);
  });

  it("says when the letters are off", () => {
    const triage = (aan: boolean) => toetsGroepen(aan).find(({ naam }) => naam === "Triage")?.bij;
    expect([triage(true), triage(false)]).toEqual([undefined, "Letters staan uit bij Instellingen"]);
  });
});
