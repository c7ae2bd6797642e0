import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openVraag } from "./screens/vragen-screen.ts";

const kaart = (page: Page) => page.getByRole("dialog", { name: "Voetnoot" });
const noot = (page: Page) => kaart(page).getByRole("textbox", { name: "Voetnoot" });
const titel = (page: Page) => page.getByRole("note").first().getAttribute("title");
/** Waits until the note has the focus: a key before that goes elsewhere. */
const inNoot = (page: Page) =>
  expect.poll(() => noot(page).evaluate((veld) => veld === document.activeElement)).toBe(true);

/** An answer of one word with a new footnote, of which the card is open. */
async function openNoot() {
  const opened = await openVraag();
  const { page, vragen } = opened;
  await vragen.leeg();
  await page.keyboard.type("Feit");
  await page.keyboard.press("Control+Shift+f");
  await noot(page).waitFor();
  await inNoot(page);
  return opened;
}

describe("a footnote", () => {
  it("takes links and citations with the keys of a text, and is read with them", async () => {
    const { page, vragen, errors } = await openNoot();
    await page.keyboard.type("Zie het ");
    await page.keyboard.press("Control+Shift+k");
    await page.getByLabel("Adres").fill("cbs.nl");
    await page.getByLabel("Tekst", { exact: true }).fill("rapport");
    await page.keyboard.press("Enter");
    await noot(page).getByRole("link", { name: "rapport" }).waitFor();
    await inNoot(page);
    await page.keyboard.press("End");
    await page.keyboard.type(" en ");
    await kaart(page).getByRole("button", { name: "Bron citeren" }).click();
    const dialoog = page.getByRole("dialog", { name: "Bron citeren" });
    await dialoog.waitFor();
    await dialoog.getByRole("option").first().click();
    await page.getByLabel("Vindplaats").fill("p. 5");
    await page.getByRole("button", { name: "Citeer", exact: true }).click();
    await noot(page).locator("cite").waitFor();
    expect(await titel(page)).toMatch(/^Zie het rapport en \(.+, p\. 5\)$/u);
    await inNoot(page);
    await page.keyboard.type(".");
    await page.keyboard.press("Enter");
    await vragen.inTekst();
    await expect.poll(() => titel(page)).toMatch(/^Zie het rapport en \(.+, p\. 5\)\.$/u);

    await vragen.tekst.locator("sup").click();
    await noot(page).locator("cite").click();
    await page.getByRole("dialog", { name: "Bronverwijzing" }).getByLabel("Vindplaats").fill("p. 6");
    await page.keyboard.press("Enter");
    await expect.poll(() => titel(page)).toMatch(/p\. 6/u);
    await inNoot(page);
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    expect(errors).toEqual([]);
  });

  it("shares its steps with the text, and keeps links of what is pasted on one line", async () => {
    const { page, vragen, errors } = await openNoot();
    await page.keyboard.type("Een");
    await page.waitForTimeout(700);
    await page.keyboard.type(" noot");
    await page.keyboard.press("Control+z");
    await expect.poll(() => noot(page).textContent()).toBe("Een");
    await page.keyboard.press("Control+y");
    await expect.poll(() => noot(page).textContent()).toBe("Een noot");
    await page.keyboard.press("Control+a");
    await noot(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        "text/html",
        '<p>Zie <a href="https://cbs.nl">het <b>CBS</b></a><img src="x.png"></p><ul><li>meer<span data-voetnoot="n"></span></li></ul>',
      );
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => noot(page).textContent()).toBe("Zie het CBS meer");
    expect(await noot(page).getByRole("link").textContent()).toBe("het CBS");
    await page.getByText("Niet meegekomen: 1 afbeelding en 1 voetnoot.").waitFor();
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    expect(await titel(page)).toBe("Zie het CBS meer");
    await page.keyboard.press("Control+z");
    await expect.poll(() => titel(page)).toBe("Een noot");
    expect(errors).toEqual([]);
  });

  it("that says nothing goes when its card is closed, and so does the card when its note is undone", async () => {
    const { page, vragen } = await openNoot();
    await page.keyboard.press("Control+z");
    await kaart(page).waitFor({ state: "detached" });
    await vragen.inTekst();
    await page.keyboard.press("Control+Shift+f");
    await noot(page).waitFor();
    await page.keyboard.press("Enter");
    await vragen.inTekst();
    expect(await vragen.tekst.locator("sup").count()).toBe(0);
  });
});
