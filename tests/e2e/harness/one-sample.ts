import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { AppScreen } from "../screens/app-screen.ts";
import { openForAll } from "./open-app.ts";
import type { OpenedPage } from "./open-chromium.ts";

/**
 * One sample for all tests of a `describe`, as the rows of a table: opening it takes longer than what is tried in it. A
 * test finds what those before it left.
 */
export function oneSample(): () => Page {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openForAll();
    await new AppScreen(opened.page).openSample();
  });
  afterAll(() => opened?.close());
  return () => opened.page;
}
