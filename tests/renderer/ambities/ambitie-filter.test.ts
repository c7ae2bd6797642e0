import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type AmbitieFilter,
  filterAmbities,
  GEEN_FILTER,
  ZONDER,
} from "#renderer/ambities/ambitie-filter.ts";
import { Prioriteit } from "#shared/domain/ambitie.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";

const kiesbaar = <T>(...waarden: T[]) => fc.constantFrom(...waarden);
const ambities = fc.array(
  fc.record({
    prioriteit: kiesbaar(null, ...Prioriteit.options),
    termijn: kiesbaar(null, 2026, 2030),
    doelgroepen: fc.subarray(["jongeren"]),
    sectoren: fc.subarray(["zorg"]),
  }),
);
const metOfZonder = kiesbaar<"met" | "zonder" | null>(null, "met", "zonder");
const filter: fc.Arbitrary<AmbitieFilter> = fc.record({
  prioriteit: kiesbaar<string | null>(null, ZONDER, ...Prioriteit.options),
  termijn: kiesbaar<string | null>(null, ZONDER, "2026", "2030"),
  voor: kiesbaar<string | null>(null, "jongeren", "zorg"),
  acties: metOfZonder,
  geld: metOfZonder,
});

/** Of the ambities x0, x1, x2 …: x1 has an actie, x2 one with money. */
const acties = [anActie({ id: "a1", ambitieId: "x1" }), anActie({ id: "a2", ambitieId: "x2" })];
const begroting = {
  ...anAgenda().begroting,
  posten: [aPost({ actieId: "a2", bedragen: { 2026: euro(10) } })],
};

it("shows the ambities that have all of what was chosen, in their order, and all when nothing is", () => {
  fc.assert(
    fc.property(ambities, filter, (velden, gekozen) => {
      const alle = velden.map((veld, index) => anAmbitie({ ...veld, id: `x${index}` }));
      expect(filterAmbities(alle, GEEN_FILTER, acties, begroting)).toEqual(alle);
      const getoond = filterAmbities(alle, gekozen, acties, begroting);
      const heeft = (keuze: string | null, waarde: string | number | null) =>
        keuze === null || keuze === String(waarde ?? ZONDER);
      const past = alle.filter(
        ({ id, prioriteit, termijn, doelgroepen, sectoren }) =>
          heeft(gekozen.prioriteit, prioriteit) &&
          heeft(gekozen.termijn, termijn) &&
          (gekozen.voor === null || doelgroepen.concat(sectoren).includes(gekozen.voor)) &&
          heeft(gekozen.acties, ["x1", "x2"].includes(id) ? "met" : "zonder") &&
          heeft(gekozen.geld, id === "x2" ? "met" : "zonder"),
      );
      expect(getoond).toEqual(past);
    }),
  );
});
