import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { plekVanRef } from "#renderer/navigatie/plek-van-ref.ts";
import { laatstGewijzigd } from "#renderer/overzicht/laatst-gewijzigd.ts";
import { volgendeStappen } from "#renderer/overzicht/volgende-stappen.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { anActie, anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";

const [raamwerk] = raamwerken;

function signalering(velden: Partial<Signalering>): Signalering {
  const ref = velden.ref ?? { soort: "actie", id: "actie-1" };
  return {
    id: "x",
    regel: "actie-zonder-trekker",
    ernst: "waarschuwing",
    groep: "Verbind",
    verder: "Kies trekker",
    ref,
    naar: ref,
    zin: "Actie ‘A’ heeft nog geen trekker.",
    stap: "Kies.",
    ...velden,
  };
}

describe("the next steps", () => {
  it("say the sentence of a single finding", () => {
    const [groep] = volgendeStappen([signalering({})]);
    expect(groep?.stappen[0]?.zin).toBe("Actie ‘A’ heeft nog geen trekker.");
  });

  it("make one step of several findings of one rule, at the first place", () => {
    const [groep, ...rest] = volgendeStappen([
      signalering({ id: "1" }),
      signalering({ id: "2", ref: { soort: "actie", id: "actie-2" } }),
    ]);
    expect(rest).toEqual([]);
    expect(groep?.stappen).toHaveLength(1);
    expect(groep?.stappen[0]).toMatchObject({
      zin: "2 acties hebben nog geen trekker.",
      ref: { id: "actie-1" },
    });
  });

  it("come in the order that helps most", () => {
    const groepen = volgendeStappen([
      signalering({ regel: "bron-ongebruikt" }),
      signalering({ regel: "som-wijkt-af" }),
      signalering({ regel: "klaar-zonder-tekst" }),
    ]);
    expect(groepen.map(({ naam }) => naam)).toEqual(["Schrijf", "Reken na", "Werk bij"]);
  });
});

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
