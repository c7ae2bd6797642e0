import { describe, expect, it } from "vitest";
import { openApp, openShared } from "./harness/open-app.ts";
import type { OpenedPage } from "./harness/open-chromium.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openSample(): Promise<OpenedPage & { scherm: AppScreen }> {
  const app = await openShared();
  const scherm = new AppScreen(app.page);
  await scherm.openSample();
  return { ...app, scherm };
}

describe("what is typed and not yet committed", () => {
  it("stays when one goes to another vraag without leaving the field", async () => {
    const { page, scherm } = await openSample();
    await scherm.gaNaar("#/vragen/aanbod/antwoord/wkd-1");
    await page.getByRole("button", { name: /^Keuze:/u }).click();
    await page.getByRole("menuitem", { name: /^Bewust niet/u }).click();
    await page.getByLabel("Bewust niet, want").pressSequentially("geen cijfers per gemeente");
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForURL(/wkd-2/u);
    await page.keyboard.press("Alt+ArrowUp");

    await page.waitForURL(/wkd-1/u);
    expect(await page.getByLabel("Bewust niet, want").inputValue()).toBe("geen cijfers per gemeente");
  });

  it("stays when one saves, reloads or closes in the middle of it", async () => {
    const { page, scherm } = await openSample();
    await scherm.gaNaar("#/agendagegevens");
    await page.getByLabel("Ondertitel").fill("Samen verder");
    await page.keyboard.press("Control+s");
    await scherm.opgeslagen();
    await page.getByLabel("Arbeidsmarktregio").fill("Limburg-Noord");
    await page.reload();

    await page.getByRole("textbox", { name: "Arbeidsmarktregio" }).waitFor();
    expect(await page.getByLabel("Ondertitel").inputValue()).toBe("Samen verder");
    expect(await page.getByLabel("Arbeidsmarktregio").inputValue()).toBe("Limburg-Noord");
  });

  it("is the reason of that vraag when one goes on with the mouse in the triage, and Esc drops it", async () => {
    const { page, scherm } = await openSample();
    await scherm.gaNaar("#/triage/aanbod/antwoord/wkd-1");
    const rij = (nummer: number) => page.getByRole("row", { name: new RegExp(`^${nummer} `, "u") });
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "row");
    await page.keyboard.press("b");
    await page.getByLabel("Bewust niet, want …").pressSequentially("dit hoort bij de provincie");
    await rij(8).click();
    await rij(6).getByText("want: dit hoort bij de provincie").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "row");
    await page.keyboard.press("e");
    await page.getByLabel("Waar staat het antwoord?").pressSequentially("nergens");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await rij(7).getByRole("group", { name: "Keuze voor vraag 7" }).waitFor();

    expect(await rij(8).getByText("nergens").count()).toBe(0);
  });
});

describe("a name that is being typed", () => {
  it.each([
    ["#/bronnen", "Korte naam"],
    ["#/hoofdstukken", "Titel van het hoofdstuk"],
  ])("stands in the list of %s at once, and Esc takes it back there too", async (plek, veld) => {
    const { page, scherm } = await openSample();
    await scherm.gaNaar(plek);
    const rij = page.locator("a[aria-current=true]").first();
    if ((await rij.count()) === 0) await page.locator(".lijstrij a, .sorteerbaar a").first().click();
    const invoer = page.getByRole("textbox", { name: veld });
    await invoer.waitFor();
    const eerst = await rij.textContent();
    await invoer.focus();
    await page.keyboard.press("End");
    await page.keyboard.type("zzz");
    expect(await rij.textContent()).toContain("zzz");
    await page.keyboard.press("Escape");
    expect(await rij.textContent()).toBe(eerst);
  });
});

describe("undo across texts", () => {
  it("finds the vraag again that an undone change was made in, also when it was opened by its onderdeel", async () => {
    const { page, scherm } = await openSample();
    await page.keyboard.press("Control+2");
    await scherm.antwoord.waitFor();
    const eerste = await scherm.antwoord.getAttribute("aria-label");
    await scherm.schrijf(" En dit.");
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute("aria-label") !== label,
      eerste,
    );
    await scherm.schrijf(" En dat.");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");

    await page.getByRole("textbox", { name: eerste ?? "" }).waitFor();
  });
});

describe("the colours", () => {
  it("follow those of the computer, until the user chooses", async () => {
    const { page } = await openApp("browser");
    const thema = (verwacht: string) =>
      page.waitForFunction((naam) => document.documentElement.dataset.thema === naam, verwacht);
    await thema("licht");
    await page.emulateMedia({ colorScheme: "dark" });
    await thema("donker");
    await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
    await thema("contrast-donker");
    await page.getByRole("button", { name: "Instellingen" }).click();
    await page.getByRole("radio", { name: "Licht", exact: true }).check({ force: true });

    await thema("licht");
  });
});
