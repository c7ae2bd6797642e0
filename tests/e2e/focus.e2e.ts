import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

/** Whether the focus is somewhere in the work area, a moment after the screen changed. */
async function focusInWork(page: Page): Promise<boolean> {
  const inWork = () => document.getElementById("inhoud")?.contains(document.activeElement) ?? false;
  return page.waitForFunction(inWork, undefined, { timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}

it("takes the focus along to every screen the keyboard goes to", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);

  await app.openSample();
  expect(await focusInWork(page), "the sample").toBe(true);
  for (const toets of ["2", "3", "6", "7", "8", "9", "1"]) {
    await page.keyboard.press(`Control+${toets}`);
    await page.waitForTimeout(200);
    expect(await focusInWork(page), `Ctrl+${toets}`).toBe(true);
  }
});

it("leaves triage for the list of vragen with the focus in it", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar("#/triage/aanbod");
  await page.getByRole("heading", { level: 1, name: "Triage: Aanbod" }).waitFor();

  await page.keyboard.press("Escape");

  await app.antwoord.waitFor();
  expect(await focusInWork(page)).toBe(true);
});

it("stays on a link of the navigation that was used", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();

  await page.getByRole("navigation", { name: "Onderdelen" }).getByRole("link", { name: "Versies" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Versies" }).waitFor();

  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Versies");
});
