import { expect, it } from "vitest";
import { eersteJaar } from "#shared/domain/periode.ts";

it.each([
  [new Date(2026, 0, 1), 2026],
  [new Date(2026, 5, 30, 23, 59), 2026],
  [new Date(2026, 6, 1), 2027],
  [new Date(2026, 11, 31), 2027],
])("proposes for an agenda begun on %s the year %i", (vandaag, jaar) => {
  expect(eersteJaar(vandaag)).toBe(jaar);
});
