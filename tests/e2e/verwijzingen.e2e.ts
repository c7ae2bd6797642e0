import { describe, expect, it } from "vitest";
import { openVraag } from "./screens/vragen-screen.ts";

describe("citing, footnotes and links", () => {
  it("finds a bron by typing and cites it with its place; the citation follows the bibliotheek", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Een feit");
    await vragen.typ("Control+Shift+b");
    await page.getByRole("searchbox", { name: "Zoek een bron" }).waitFor();
    await page.keyboard.type("regio in beeld");
    const gekozen = page.locator('[role="option"][data-focused]');
    await gekozen.waitFor();
    for (let stap = 0; stap < 5 && !(await gekozen.textContent())?.startsWith("Regio in Beeld"); stap++)
      await vragen.typ("ArrowDown");
    await vragen.typ("Enter");
    await page.getByRole("textbox", { name: "Vindplaats" }).waitFor();
    await page.keyboard.type("p. 7");
    await vragen.typ("Enter");
    await vragen.inTekst();
    await page.keyboard.type(".");
    expect(await vragen.tekst.textContent()).toBe("Een feit Regio in Beeld, p. 7.");

    await vragen.typ("ArrowLeft");
    await page.waitForTimeout(100);
    await vragen.typ("ArrowLeft", "Enter");
    await page.getByRole("button", { name: "Naar de bron" }).click();
    await page.getByRole("textbox", { name: "Korte naam" }).fill("RiB 2024");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /^Vraag: Inwoners/u }).click();
    await vragen.tekst.getByText("RiB 2024, p. 7").waitFor();
  });

  it("shows that a bron is gone where it was cited, and gets it back with undo", async () => {
    const { page, vragen } = await openVraag();
    const citaat = vragen.tekst.locator("cite").first();
    const naam = await citaat.textContent();
    await citaat.click();
    await page.getByRole("button", { name: "Naar de bron" }).click();
    await page.getByRole("button", { name: "Haal weg" }).click();
    await vragen.gaNaar("aanbod", "inw-1");
    await vragen.tekst.getByText("bron ontbreekt").first().waitFor();
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    await vragen.tekst
      .getByText(naam ?? "", { exact: true })
      .first()
      .waitFor();
  });

  it("cites a source that fits the vraag from the evidence beside it", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Zie");
    await page.getByRole("button", { name: /^Citeer Bevolkingspiramide/u }).click();
    await vragen.inTekst();

    expect(await vragen.tekst.textContent()).toBe("Zie CBS");
    await page.getByText("CBS · landelijk · in de bibliotheek").waitFor();
  });

  it("keeps a footnote however its card is closed, and takes an empty one away", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Tekst");
    await vragen.typ("Control+Shift+f");
    await page.getByRole("textbox", { name: "Voetnoot" }).waitFor();
    await page.keyboard.type("Een noot");
    await vragen.typ("Escape");
    await vragen.inTekst();
    await page.keyboard.type(" verder");
    expect(await vragen.html()).toBe("<p>Tekst<sup></sup> verder</p>");
    expect(await vragen.tekst.getByRole("note").getAttribute("aria-label")).toBe("Voetnoot: Een noot");

    await vragen.typ("Control+Shift+f");
    await page.getByRole("textbox", { name: "Voetnoot" }).waitFor();
    await vragen.typ("Escape");
    await vragen.inTekst();
    expect(await vragen.tekst.locator("sup").count()).toBe(1);
  });

  it("refuses an unsafe link with a sentence and completes an address", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("cijfers");
    await vragen.typ("Control+a", "Control+Shift+k");
    await page.getByRole("textbox", { name: "Adres" }).fill("javascript:alert(1)");
    await vragen.typ("Enter");
    await page.getByText(/^Dit adres kan niet/u).waitFor();
    await page.getByRole("textbox", { name: "Adres" }).fill("www.cbs.nl");
    await vragen.typ("Enter");
    await vragen.inTekst();

    expect(await vragen.html()).toBe('<p><a href="https://www.cbs.nl">cijfers</a></p>');
  });
});
