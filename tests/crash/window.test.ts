// @vitest-environment jsdom
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { Browser } from "#tests/builders/a-browser.ts";

const STANDAARD = 40;
const RONDEN = Number(process.env.WINDOW_ROUNDS ?? STANDAARD);

const wacht = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Stap = "typ" | "sterf" | "hang" | "terug" | "vergeet" | "herlaad" | "stort" | "kom" | "even" | "lang";

const stap = fc.constantFrom<Stap>(
  ...([
    "typ",
    "typ",
    "typ",
    "sterf",
    "hang",
    "terug",
    "vergeet",
    "herlaad",
    "stort",
    "kom",
    "even",
    "lang",
  ] as const),
);

async function doe(browser: Browser, wat: Stap): Promise<void> {
  switch (wat) {
    case "typ":
      return browser.typ();
    case "sterf":
      return browser.host.sterf();
    case "hang":
      return browser.host.hang();
    case "terug":
      return browser.host.komTerug();
    case "vergeet":
      return browser.host.vergeetSessies();
    case "herlaad":
    case "stort":
      return browser.weg(wat === "herlaad");
    case "kom":
      return browser.kom();
    case "even":
      return void (await wacht(30));
    case "lang":
      return void (await wacht(3_000));
  }
}

let getypt = 0;

afterAll(() => {
  if (RONDEN > STANDAARD) console.log(`${RONDEN} ronden, ${getypt} wijzigingen, geen verloren`);
});

it("loses nothing, whenever host and page die, hang, forget, reload and come back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 5, maxLength: 40, size: "max" }), async (stappen) => {
      sessionStorage.clear();
      const browser = new Browser();
      for (const wat of stappen) await doe(browser, wat);
      browser.host.komTerug();
      await wacht(3_000);
      browser.kom();
      await wacht(6_000);

      getypt += browser.getypt.length;
      expect(browser.bijHost()).toEqual([...browser.getypt].sort());
      expect(browser.plank.aantal()).toBe(0);
      await browser.weg(true);
    }),
    { numRuns: RONDEN },
  );
});
