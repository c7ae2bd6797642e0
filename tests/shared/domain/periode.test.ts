import { expect, it } from "vitest";
import {
  BELEIDSJAREN,
  eersteJaar,
  formatPeriode,
  laatsteJaar,
  noemJaren,
  UITVOERINGSJAREN,
} from "#shared/domain/periode.ts";

it.each([
  [new Date(2026, 0, 1), 2026],
  [new Date(2026, 5, 30, 23, 59), 2026],
  [new Date(2026, 6, 1), 2027],
  [new Date(2026, 11, 31), 2027],
])("proposes for an agenda begun on %s the year %i", (vandaag, jaar) => {
  expect(eersteJaar(vandaag)).toBe(jaar);
});

it("writes a period by its first and last year, and one year by itself", () => {
  expect(formatPeriode(2026, BELEIDSJAREN)).toBe("2026–2030");
  expect(formatPeriode(2026, UITVOERINGSJAREN)).toBe("2026–2027");
  expect(formatPeriode(2026, 1)).toBe("2026");
  expect(laatsteJaar(2026, 1)).toBe(2026);
});

it("names years as a period when they follow each other, and one by one when they do not", () => {
  expect(noemJaren([2026, 2027, 2028])).toBe("2026–2028");
  expect(noemJaren([2026])).toBe("2026");
  expect(noemJaren([2026, 2028])).toBe("2026, 2028");
  expect(noemJaren([])).toBe("");
});
