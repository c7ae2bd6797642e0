import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { oneSample } from "./harness/one-sample.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function metActie(page: Page, titel: string) {
  const app = new AppScreen(page);
  await app.gaNaar("#/acties");
  await page.getByRole("button", { name: "Actie", exact: true }).click();
  await page.keyboard.type(titel);
  await page.keyboard.press("Enter");
  await app.gaNaar("#/signaleringen");
  const rij = page.getByRole("listitem").filter({ hasText: `${titel}:` });
  await rij.waitFor();
  return { app, rij };
}

/** The accessible name of what has the focus. */
const FOCUS = () => {
  const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
  return element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent ?? "";
};

describe("the signaleringen", () => {
  const sample = oneSample();
  it.each([
    ["trekker", "Kies de trekker"],
    ["aanpak", "Aanpak"],
    ["resultaat", "Resultaat"],
    ["geld", "Koppel een post"],
  ])("say what an actie misses in one line, and lead to its %s", async (wat, veld) => {
    const page = sample();
    const { app, rij } = await metActie(page, `Jongerenpunt voor ${wat}`);
    expect(await rij.innerText()).toMatch(/probleem, aanpak(?:, resultaat)?.*ontbreken\./u);
    await rij.getByRole("link", { name: wat, exact: true }).click();
    await page.waitForFunction((naam) => {
      const element = document.activeElement as HTMLInputElement | null;
      return (element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent) === naam;
    }, veld);
    await app.gaNaar("#/signaleringen");
    await rij.getByRole("link", { name: wat, exact: true }).press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#/acties/"));
    await page.waitForTimeout(300);
    expect(await page.evaluate(FOCUS)).toBe(veld);
  });

  it("are at most ten on the overzicht, fouten first", async () => {
    const page = sample();
    const { app } = await metActie(page, "Jongerenpunt");
    await app.gaNaar("#/overzicht");
    const stappen = page.getByRole("region", { name: /^Beste volgende stappen/u }).getByRole("listitem");
    await stappen.first().waitFor();
    expect(await stappen.count()).toBeLessThanOrEqual(10);
    const soorten = await stappen.evaluateAll((rijen) =>
      rijen.map((rij) =>
        ["Fout", "Waarschuwing", "Tip"].findIndex((woord) => rij.textContent?.startsWith(woord)),
      ),
    );
    expect(soorten.indexOf(0)).toBeLessThanOrEqual(0);
  });
});
