import { expect, it, vi } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { veldNaam } from "#shared/document/veld-naam.ts";
import { vergelijk } from "#shared/document/vergelijk.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";

vi.mock("#shared/document/soorten/soorten.ts", async (original) => {
  const { SOORTEN } = await original<typeof import("#shared/document/soorten/soorten.ts")>();
  const { wens } = await import("#tests/builders/een-verzonnen-soort.ts");
  return { SOORTEN: [...SOORTEN, wens] };
});

const REF = { soort: "wens", id: "wens-1" };

const met = (stemmen: object, steun: readonly string[], tekst: string): Agenda =>
  ({
    ...anAgenda({ teksten: { [tekstSleutel("wens" as SoortNaam, "wens-1")]: aText(tekst) } }),
    wensen: [{ id: "wens-1", titel: "Een school", stemmen, steun, volgorde: "a0" }],
  }) as unknown as Agenda;

it("compares the fields, members, entries and texts of a soort that was only added to the list", () => {
  const [verschil, ...rest] = vergelijk(
    met({ zeepkist: 3 }, ["partner-1"], "Oud."),
    met({ zeepkist: 4 }, ["partner-1", "partner-2"], "Nieuw."),
  );
  expect(rest).toEqual([]);
  expect(verschil).toEqual({
    ref: REF,
    wat: "anders",
    velden: [
      { ref: { ...REF, veld: "stemmen", lid: "zeepkist" }, oud: 3, nieuw: 4 },
      { ref: { ...REF, veld: "steun", lid: "partner-2" }, oud: null, nieuw: "partner-2" },
      { ref: { ...REF, veld: "tekst" }, oud: aText("Oud."), nieuw: aText("Nieuw.") },
    ],
  });
  expect(verschil?.velden.map(({ ref }) => veldNaam(ref))).toEqual(["stemmen zeepkist", "steun", "tekst"]);
});
