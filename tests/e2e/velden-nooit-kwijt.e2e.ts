import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { IN_CRASH_LAB } from "#tests/crash/crash-lab.ts";
import { openApp } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

const ZIN = "Dit blijft ook staan";

/** Longer than a field waits with what is typed in it, on a busy computer too. */
const RUST_MS = 2_500;

const VELDEN: readonly (readonly [
  string,
  string,
  (page: Page) => Promise<void>,
  (page: Page) => Promise<string>,
])[] = [
  [
    "the toelichting of a bron",
    "#/bronnen",
    async (page) => {
      await page.getByLabel("Toelichting").click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(ZIN);
    },
    (page) => page.getByLabel("Toelichting").inputValue(),
  ],
  [
    "the name of a new actie",
    "#/acties",
    async (page) => {
      await page.getByRole("button", { name: "Actie", exact: true }).click();
      await page.getByLabel("Titel van de actie").waitFor();
      await page.keyboard.type(ZIN);
    },
    (page) => page.getByText(ZIN).first().innerText(),
  ],
  [
    "a cell of the begroting",
    "#/begroting",
    async (page) => {
      await page.locator("[data-rij^='post']").first().locator("td, th").first().click();
      await page.keyboard.type(ZIN);
    },
    (page) => page.getByText(ZIN).first().innerText(),
  ],
];

describe("what is typed in a field that is not left", () => {
  it.each(IN_CRASH_LAB ? VELDEN : VELDEN.slice(0, 1))(
    "is there after the program was killed: %s",
    async (_, plek, typ, lees) => {
      const eerste = await openApp("browser");
      const app = new AppScreen(eerste.page);
      await app.openSample();
      await app.gaNaar(plek);
      await typ(eerste.page);
      await eerste.page.waitForTimeout(RUST_MS);
      await eerste.kill();

      const { documenten } = eerste.folders;
      const bestand = readdirSync(documenten).find((naam) => naam.endsWith(".agenda.json")) ?? "";
      const tweede = await openApp("browser", { folders: eerste.folders, args: [join(documenten, bestand)] });
      await tweede.page.getByRole("navigation", { name: "Onderdelen" }).waitFor();
      await new AppScreen(tweede.page).gaNaar(plek);
      await expect.poll(() => lees(tweede.page)).toContain(ZIN);
    },
  );
});
