// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Plek } from "#renderer/state/plek.ts";
import type { Palet } from "#renderer/zoeken/palet-groepen.ts";
import { paletVoor } from "#renderer/zoeken/palet-groepen.ts";
import { plekNaam } from "#renderer/zoeken/plek-naam.ts";
import type { Bridge } from "#shared/api/client.ts";
import { ZoekIndex } from "#shared/zoeken/zoek-index.ts";
import { anActie, anAgenda, aText } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;
const agenda = anAgenda({
  acties: [anActie({ titel: "Zandlopers voor jongeren" })],
  teksten: { "actie-actie-1-aanpak": aText("Wij kijken eerst naar de komeet boven de rivier.") },
});
const OPDRACHTEN = [
  { id: "instellingen", label: "Instellingen", toets: "Ctrl+,", metAgenda: false, doe: () => {} },
  { id: "zoom-in", label: "Groter", metAgenda: false, doe: () => {} },
] as const;

function palet(vraag: string, recent: readonly Plek[] = []): Palet {
  const index = new ZoekIndex();
  index.sync(agenda, raamwerk);
  return paletVoor(vraag, { index, agenda, raamwerk, opdrachten: OPDRACHTEN, recent });
}

describe("the palette", () => {
  it("offers recent places and every command when nothing is typed", () => {
    const { groepen } = palet("", [
      { scherm: "acties", ref: { soort: "actie", id: "actie-1" } },
      { scherm: "acties", ref: { soort: "actie", id: "weg" } },
    ]);
    expect(groepen.map(({ naam, items }) => [naam, items.map(({ id }) => id)])).toEqual([
      ["Laatst bekeken", ["plek:#/acties/actie/actie-1"]],
      ["Doen", ["opdracht:instellingen", "opdracht:zoom-in"]],
    ]);
  });

  it("marks a hit in the title", () => {
    const [item] = palet("zandl").groepen[0]?.items ?? [];
    expect(item?.titel).toEqual([
      { tekst: "Zandl", gevonden: true },
      { tekst: "opers voor jongeren", gevonden: false },
    ]);
    expect(item?.uit).toEqual([]);
    expect(item?.keuze).toEqual({
      doe: "ga",
      plek: { scherm: "acties", ref: { soort: "actie", id: "actie-1" } },
      termen: ["zandl"],
    });
  });

  it("shows the text around a hit that is not in the title", () => {
    const [item] = palet("komeet").groepen[0]?.items ?? [];
    expect(item?.uit.filter(({ gevonden }) => gevonden)).toEqual([{ tekst: "komeet", gevonden: true }]);
  });

  it("finds commands by their name", () => {
    expect(palet("instel").groepen.map(({ naam }) => naam)).toEqual(["Doen"]);
  });

  it("asks what was meant when nothing is found", () => {
    const [groep] = palet("komete").groepen;
    expect(groep?.naam).toBe("Niets gevonden voor ‘komete’");
    expect(groep?.items[0]?.keuze).toEqual({ doe: "zoek", vraag: "komeet" });
  });

  it("is empty for what is like nothing", () => {
    expect(palet("qqqqxxxx").groepen).toEqual([]);
  });
});

describe("the name of a place", () => {
  it("is the short head of a vraag", () => {
    const vraag = raamwerk.vragen[0];
    const plek = {
      scherm: "vragen",
      onderdeel: "aanbod",
      ref: { soort: "antwoord", id: vraag?.id ?? "" },
    } as const;
    expect(plekNaam(plek, agenda, raamwerk)).toEqual({ naam: vraag?.kop, bij: "Vraag 1" });
  });

  it("is nothing for what is gone", () => {
    expect(
      plekNaam({ scherm: "ambities", ref: { soort: "ambitie", id: "weg" } }, agenda, raamwerk),
    ).toBeNull();
  });
});

describe("the recent places", () => {
  let voegPlekToe: (plekken: readonly Plek[], plek: Plek) => Plek[];
  beforeAll(async () => {
    const bridge: Bridge = {
      request: async () => ({ ok: false, failure: { code: "offline", detail: "" } }),
      subscribe: () => () => {},
    };
    Object.assign(window, { bridge });
    ({ voegPlekToe } = await import("#renderer/zoeken/recente-plekken.ts"));
  });

  it("hold every place once, the last one first", () => {
    const overzicht = { scherm: "overzicht" } as const;
    const versies = { scherm: "versies" } as const;
    expect([overzicht, versies, overzicht].reduce<Plek[]>(voegPlekToe, [])).toEqual([overzicht, versies]);
  });

  it("count the triage of an onderdeel as one place", () => {
    const op = (id: string) =>
      ({ scherm: "triage", onderdeel: "aanbod", ref: { soort: "antwoord", id } }) as const;
    expect(voegPlekToe([op("a")], op("b"))).toEqual([op("b")]);
  });
});
