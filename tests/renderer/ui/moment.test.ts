import { expect, it } from "vitest";
import { formatMoment, formatMomentMetTijd, formatTijd } from "#renderer/ui/moment.ts";

const nu = new Date(2026, 0, 14, 9, 0);
const op = (jaar: number, maand: number, dag: number, uur: number, minuut: number) =>
  new Date(jaar, maand - 1, dag, uur, minuut).toISOString();

it.each([
  [op(2026, 1, 14, 0, 5), "vandaag 00:05"],
  [op(2026, 1, 13, 23, 59), "gisteren 23:59"],
  [op(2026, 1, 9, 12, 0), "vr 9 jan"],
  [op(2026, 1, 2, 12, 0), "2 jan"],
  [op(2025, 11, 4, 12, 0), "4 nov 2025"],
  [op(2026, 1, 20, 12, 0), "20 jan"],
])("writes %s as %s", (moment, tekst) => {
  expect(formatMoment(moment, nu)).toBe(tekst);
});

it("adds the clock time once", () => {
  expect(formatMomentMetTijd(op(2026, 1, 14, 8, 30), nu)).toBe("vandaag 08:30");
  expect(formatMomentMetTijd(op(2026, 1, 9, 12, 0), nu)).toBe("vr 9 jan 12:00");
});

it("writes the clock time as before, also of what is no moment", () => {
  for (const op of ["2026-01-05T09:07:31.000Z", "2026-07-05T21:59:59.000Z", "geen moment"])
    expect(formatTijd(op)).toBe(
      new Date(op).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" }),
    );
});
