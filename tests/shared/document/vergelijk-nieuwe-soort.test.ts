import { expect, it, vi } from "vitest";
import { z } from "zod";
import type { Agenda } from "#shared/document/agenda.ts";
import { veldNaam } from "#shared/document/veld-naam.ts";
import { vergelijk } from "#shared/document/vergelijk.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

vi.mock("#shared/document/soorten/soorten.ts", async (origineel) => {
  const { SOORTEN } = await origineel<typeof import("#shared/document/soorten/soorten.ts")>();
  const { soort } = await import("#shared/document/soorten/soort.ts");
  const indicator = soort({
    naam: "indicator",
    lijst: "indicatoren",
    schema: z.object({ id: z.string(), naam: z.string(), volgorde: z.string() }),
    woord: "Indicator",
    naamloos: "zonder naam",
    titel: ({ naam }) => naam,
    velden: { naam: "naam", uitleg: "uitleg" },
    teksten: ["uitleg"],
  });
  return { SOORTEN: [...SOORTEN, indicator] };
});

const met = (naam: string, uitleg: string): Agenda =>
  ({
    ...anAgenda({ teksten: { "indicator-i-1-uitleg": aText(uitleg) } }),
    indicatoren: [{ id: "i-1", naam, volgorde: "a0" }],
  }) as unknown as Agenda;

it("compares the fields and texts of a soort that was added to the catalogue", () => {
  const [verschil, ...rest] = vergelijk(met("Uitstroom", "Oud."), met("Plaatsing", "Nieuw."));
  expect(rest).toEqual([]);
  expect(verschil).toEqual({
    ref: { soort: "indicator", id: "i-1" },
    wat: "anders",
    velden: [
      { ref: { soort: "indicator", id: "i-1", veld: "naam" }, oud: "Uitstroom", nieuw: "Plaatsing" },
      { ref: { soort: "indicator", id: "i-1", veld: "uitleg" }, oud: aText("Oud."), nieuw: aText("Nieuw.") },
    ],
  });
  expect(verschil?.velden.map(({ ref }) => veldNaam(ref))).toEqual(["naam", "uitleg"]);
});
