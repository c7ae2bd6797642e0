import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings } from "./harness/axe-findings.ts";
import { openApp, openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

/** Every screen by its address, as the sample shows it. */
const SCHERMEN = [
  "#/overzicht",
  "#/signaleringen",
  "#/agendagegevens",
  "#/vragen/aanbod/antwoord/inw-1",
  "#/vragen/uitvoering",
  "#/triage/mismatch",
  "#/hoofdstukken",
  "#/ambities",
  "#/acties",
  "#/begroting",
  "#/bronnen",
  "#/partners",
  "#/afkortingen",
  "#/versies",
];

/** Panels over the work, by the key that opens them. */
const PANELEN = { zoeken: "Control+k", word: "Control+Shift+E", instellingen: "Control+,", toetsen: "F1" };

const THEMAS = ["licht", "donker", "contrast", "contrast-donker"];

/** The same screen, or the panel over it, in every theme. */
async function findingsInThemes(page: Page, waar: string, deel = "html"): Promise<string[]> {
  const gevonden: string[] = [];
  for (const [index, thema] of THEMAS.entries()) {
    await setThema(page, thema);
    await page.waitForTimeout(150);
    gevonden.push(...(await axeFindings(page, `${waar} ${thema}`, { deel, alleenKleur: index > 0 })));
  }
  return gevonden;
}

async function setThema(page: Page, thema: string): Promise<void> {
  await page.evaluate((naam) => {
    document.documentElement.dataset.thema = naam;
  }, thema);
}

describe("accessibility", () => {
  it("gives axe nothing to find on the start screen, in every theme", async () => {
    const { page, foreign } = await openApp("browser");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^Bekijk het voorbeeld/u }).waitFor();
    expect(await findingsInThemes(page, "start")).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("gives axe nothing to find on any screen or panel, in every theme", async () => {
    const { page, foreign } = await openShared();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const app = new AppScreen(page);
    await app.openSample();
    const gevonden: string[] = [];
    for (const hash of SCHERMEN) {
      await app.gaNaar(hash);
      await page.waitForTimeout(300);
      gevonden.push(...(await findingsInThemes(page, hash)));
    }
    for (const [naam, toets] of Object.entries(PANELEN)) {
      await page.keyboard.press(toets);
      await page.getByRole("dialog").waitFor();
      gevonden.push(...(await findingsInThemes(page, naam, "[role=dialog], dialog")));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(gevonden).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("never scrolls sideways at 200% zoom, and keeps every heading in reach", async () => {
    const { page, foreign } = await openShared();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const app = new AppScreen(page);
    await app.openSample();
    await page.setViewportSize({ width: 640, height: 400 });
    const mis: string[] = [];
    for (const hash of SCHERMEN) {
      await app.gaNaar(hash);
      await page.waitForTimeout(250);
      const { breedte, venster } = await page.evaluate(() => ({
        breedte: document.documentElement.scrollWidth,
        venster: window.innerWidth,
      }));
      if (breedte > venster) mis.push(`${hash}: ${breedte} px breed in een venster van ${venster}`);
      const koppen = page.getByRole("main").getByRole("heading");
      if ((await koppen.count()) === 0) mis.push(`${hash}: geen kop in beeld`);
      else await koppen.first().scrollIntoViewIfNeeded();
    }
    expect(mis).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
