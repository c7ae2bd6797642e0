import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings } from "./harness/axe-findings.ts";
import { oneSample } from "./harness/one-sample.ts";
import { openApp, openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function geef(page: Page, opdracht: string) {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type(opdracht);
  await page.getByRole("option", { name: opdracht }).first().click();
}

describe("the palette", () => {
  const sample = oneSample();
  it.each([
    ["Nieuwe actie", "Titel van de actie"],
    ["Nieuwe ambitie", "Titel van de ambitie"],
    ["Nieuwe bron", "Titel"],
    ["Nieuwe partner", "Naam van Lege partner"],
    ["Nieuw hoofdstuk", "Titel van het hoofdstuk"],
  ])("makes things: %s, and what is typed next is its name", async (opdracht, veld) => {
    const page = sample();
    await new AppScreen(page).gaNaar("#/begroting");
    await page.getByRole("grid").first().waitFor();
    await geef(page, opdracht);
    await page.waitForFunction(
      (naam) => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === naam,
      veld,
    );
    await page.keyboard.type("Proef");
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("Proef");
  });

  it("switches the theme", async () => {
    const { page } = await openApp("browser");
    await new AppScreen(page).openSample();
    await geef(page, "Thema: donker");
    await page.waitForFunction(() => document.documentElement.dataset.thema === "donker");
  });
});

describe("the manual", () => {
  it("opens with F1 at the screen one is on, and has the keys as a chapter", async () => {
    const { page } = await openShared();
    const app = new AppScreen(page);
    await app.openSample();
    for (const [hash, kop, titel] of [
      ["#/begroting", "Begroting", "Begroting"],
      ["#/partners", "Bibliotheek", "Bibliotheek"],
      ["#/vragen/aanbod", "Aanbod", "Vragen beantwoorden"],
    ] as const) {
      await app.gaNaar(hash);
      await page.getByRole("heading", { level: 1, name: kop }).waitFor();
      await page.keyboard.press("F1");
      const boek = page.getByRole("dialog", { name: "Handleiding" });
      await boek.getByRole("heading", { name: titel }).waitFor();
      await page.keyboard.press("Escape");
      await boek.waitFor({ state: "detached" });
    }
    await page.keyboard.press("F1");
    await page.getByRole("button", { name: "Toetsen", exact: true }).click();
    await page.getByRole("heading", { name: "In een tekst" }).waitFor();
    expect(await axeFindings(page, "handleiding")).toEqual([]);
  });
});
