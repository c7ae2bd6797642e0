import { expect, it } from "vitest";
import { TOO_LONG, withinTime } from "#electron/services/agenda-files/within-time.ts";

it("answers what the function answers, and throws what it throws", () => {
  const antwoord = { titel: "proef" };

  expect(withinTime(() => antwoord, 1000)).toBe(antwoord);
  expect(() =>
    withinTime(() => {
      throw new RangeError("te diep");
    }, 1000),
  ).toThrow(RangeError);
});

it("stops what never ends, also where it catches everything, and goes on after it", () => {
  const eeuwig = () => {
    for (;;)
      try {
        while (true);
      } catch {}
  };

  expect(withinTime(eeuwig, 20)).toBe(TOO_LONG);
  expect(withinTime(() => 1, 1000)).toBe(1);
});
