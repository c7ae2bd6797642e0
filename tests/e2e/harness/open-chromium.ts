import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { vindChromium } from "../../../scripts/lib/chromium.mjs";
import { STILLE_BROWSER } from "../../../scripts/lib/starters.mjs";

export type OpenedPage = Readonly<{
  context: BrowserContext;
  page: Page;
  /** Every request that left this computer; must stay empty. */
  foreign: string[];
  /** Every error of the page: thrown, or written to its console. */
  errors: string[];
  close: () => Promise<void>;
}>;

/** Starts an installed Chromium without a window and without requests of its own; `env` goes over that of the test. */
export function launchChromium(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const alsRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: vindChromium() ?? "chromium",
    args: [...STILLE_BROWSER, ...alsRoot],
    env: { ...process.env, ...env },
  });
}

/**
 * Opens an address in a page of 1280 × 800 that shares nothing with other pages of the browser, and keeps an eye on
 * what leaves it and what goes wrong.
 */
export async function openPage(browser: Browser, url: string): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "nl-NL" });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  watchPage(page, foreign, errors);
  await page.goto(url);
  return { context, page, foreign, errors, close: () => context.close() };
}

/** Notes what leaves a page and what goes wrong in it. */
export function watchPage(page: Page, foreign: string[], errors: string[]): void {
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const eigen = ["127.0.0.1", "localhost", "meerjarenagenda"].includes(hostname);
    if (!eigen && !["data:", "blob:"].includes(protocol)) foreign.push(request.url());
  });
  page.on("pageerror", (fout) => errors.push(fout.message));
  page.on("console", (bericht) => {
    if (bericht.type() === "error") errors.push(bericht.text());
  });
}
