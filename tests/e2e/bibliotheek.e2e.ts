import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openSample(hash: string): Promise<Page> {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar(hash);
  return page;
}

describe("own chapters", () => {
  it("are added from a suggestion, named, written, moved by key and taken away with a way back", async () => {
    const page = await openSample("#/hoofdstukken");
    await page.getByRole("button", { name: "Nieuw", exact: true }).click();
    await page.getByRole("menuitem", { name: "Communicatie" }).click();
    await page.getByRole("textbox", { name: "Titel van het hoofdstuk" }).fill("Communicatie en afspraken");
    await page.keyboard.press("Enter");
    const tekst = page.getByRole("textbox", { name: "Tekst van Communicatie en afspraken" });
    await tekst.click();
    await page.keyboard.type("Wie weet wat, en wanneer?");
    const achterin = page.getByRole("list", { name: /^Achterin/u }).getByRole("link");
    expect(await achterin.last().textContent()).toBe("Communicatie en afspraken");

    await page.keyboard.press("Alt+Shift+ArrowUp");
    await page.waitForTimeout(100);
    expect(await achterin.last().textContent()).not.toBe("Communicatie en afspraken");
    await page.getByRole("button", { name: "Haal dit hoofdstuk weg" }).click();
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    await page.getByRole("link", { name: "Communicatie en afspraken" }).click();
    await tekst.getByText("Wie weet wat, en wanneer?").waitFor();
  });
});

describe("the bibliotheek", () => {
  it("refuses an unsafe address with a sentence and keeps the old one", async () => {
    const page = await openSample("#/bronnen");
    const adres = page.getByRole("textbox", { name: "Adres" });
    await adres.fill("javascript:alert(1)");
    await page.keyboard.press("Enter");
    await page.getByText(/^Dit adres kan niet/u).waitFor();
    await adres.fill("www.regio.nl/deal");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "https://www.regio.nl/deal"),
    );
  });

  it("adds a source of the raamwerk once, and finds it in the list", async () => {
    const page = await openSample("#/bronnen");
    await page.getByRole("button", { name: "Uit het raamwerk" }).click();
    await page.getByRole("searchbox", { name: "Zoek in het raamwerk" }).fill("bevolkingspiramide");
    await page.getByRole("button", { name: /^Voeg Bevolkingspiramide/u }).click();
    await page.getByText("In de bibliotheek").waitFor();
    await page.getByRole("button", { name: "Klaar", exact: true }).click();
    await page.getByRole("searchbox", { name: "Zoek in de bronnen" }).fill("bevolkingspiramide");
    expect(await page.getByRole("region", { name: "Bronnen" }).getByRole("link").count()).toBe(1);
  });

  it("takes in partners from a spreadsheet as one step to undo", async () => {
    const page = await openSample("#/partners");
    const rijen = page.getByRole("list", { name: "Partners" }).getByRole("listitem");
    await rijen.first().waitFor();
    const eerst = await rijen.count();
    await page.getByRole("button", { name: "Plak uit Excel" }).click();
    await page.getByRole("textbox", { name: "Lijst uit Excel" }).focus();
    await page.keyboard.insertText(
      "Naam\tRol\nROC Rivierenhoek\tOnderwijs\nUWV\tal bekend\nTalenthuis\tWerkgevers",
    );
    await page.getByRole("button", { name: "Voeg 2 toe" }).click();
    await page.getByRole("textbox", { name: "Naam van Talenthuis" }).waitFor();
    expect(await rijen.count()).toBe(eerst + 2);

    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByRole("textbox", { name: "Naam van Talenthuis" }).waitFor({ state: "detached" });
    expect(await rijen.count()).toBe(eerst);
  });

  it("offers the abbreviations of the texts, one press each, and forgets what is ignored", async () => {
    const page = await openSample("#/afkortingen");
    await page.getByRole("button", { name: "Voeg UWV toe" }).click();
    const betekenis = page.getByRole("textbox", { name: "Betekenis van UWV" });
    expect(await betekenis.inputValue()).toBe("Uitvoeringsinstituut Werknemersverzekeringen");
    await page.getByRole("button", { name: "Negeer ICT" }).click();
    await page.getByRole("button", { name: "Voeg ICT toe" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Ongedaan", exact: true }).last().click();
    await page.getByRole("button", { name: "Negeer ICT" }).click();
    await page.getByRole("button", { name: "Voeg ICT toe" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { name: /^Lijst met afkortingen/u }).waitFor();
    expect(await page.getByRole("button", { name: "Voeg ICT toe" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Voeg UWV toe" }).count()).toBe(0);
  });
});
