import type { Browser } from "playwright-core";
import { afterAll } from "vitest";
import { launchChromium } from "./open-chromium.ts";
import { type RunningHost, startBrowserHost } from "./start-browser-host.ts";

let browser: Promise<Browser> | null = null;
let host: Promise<RunningHost> | null = null;

/** The Chromium of this test file: starting one for every test takes longer than most tests. */
export function sharedChromium(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

/** The browser host of this test file, for tests that leave nothing behind but agendas. */
export function sharedHost(): Promise<RunningHost> {
  host ??= startBrowserHost({ args: ["--blijf"] });
  return host;
}

afterAll(async () => {
  await (await browser)?.close();
  const running = await host;
  await running?.stop();
  running?.folders.remove();
});
