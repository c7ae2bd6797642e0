import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { plekVanRef } from "#renderer/navigatie/plek-van-ref.ts";
import { laatstGewijzigd } from "#renderer/overzicht/laatst-gewijzigd.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;

describe("the last changes", () => {
  it("show the newest first, and no record that nobody touched", () => {
    const op = (dag: string) => ({ op: `2026-01-${dag}T09:00:00.000Z`, door: "Adviseur" });
    const agenda = anAgenda({
      ambities: [anAmbitie({ gewijzigd: op("05") })],
      acties: [anActie({ gewijzigd: op("09") }), anActie({ id: "actie-2" })],
    });
    expect(laatstGewijzigd(agenda, raamwerk, 5).map(({ ref }) => ref)).toEqual([
      { soort: "actie", id: "actie-1" },
      { soort: "ambitie", id: "ambitie-1" },
    ]);
  });
});

it("finds the onderdeel of a vraag", () => {
  const vraag = raamwerk.vragen.find(({ onderdeel }) => onderdeel === "mismatch");
  expect(plekVanRef({ soort: "antwoord", id: vraag?.id ?? "" }, raamwerk)).toEqual({
    scherm: "vragen",
    onderdeel: "mismatch",
    ref: { soort: "antwoord", id: vraag?.id },
  });
});

it("finds the field that something is about", () => {
  expect(plekVanRef({ soort: "actie", id: "a", veld: "trekker" }, raamwerk)).toEqual({
    scherm: "acties",
    ref: { soort: "actie", id: "a", veld: "trekker" },
  });
});
