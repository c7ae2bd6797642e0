import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { HOSTS, openApp } from "./harness/open-app.ts";
import { VragenScreen } from "./screens/vragen-screen.ts";

/** Chooses in the menu of the right mouse button, at a word of the answer. */
async function kies(page: Page, bij: string, naam: string | RegExp): Promise<void> {
  await page.locator(".ProseMirror").getByText(bij).first().click({ button: "right" });
  await page.getByRole("menu", { name: "In deze tekst" }).getByRole("menuitem", { name: naam }).click();
}

describe.each(HOSTS)("the menu of the right mouse button (%s)", (host) => {
  it("cuts, copies and pastes, with and without the markup, and puts in a link, a footnote and a citation", async () => {
    const { page, errors } = await openApp(host);
    if (host === "browser") await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const vragen = new VragenScreen(page);
    await vragen.open("aanbod", "inw-1");
    await vragen.leeg();
    await page.keyboard.type("Begin");
    await vragen.typ("Enter", "Control+b");
    await page.keyboard.type("vet");
    await vragen.typ("Shift+Home");
    await kies(page, "vet", /^Knip/u);
    await vragen.inTekst();
    await expect.poll(() => vragen.html()).toBe("<p>Begin</p><p></p>");
    await vragen.typ("Control+Home");
    await kies(page, "Begin", /^Plak(?! als)/u);
    await expect.poll(() => vragen.html()).toContain("<strong>vet</strong>");

    await vragen.leeg();
    await page.keyboard.type("Hier");
    await vragen.typ("Enter");
    await kies(page, "Hier", /^Plak als tekst/u);
    await expect.poll(() => vragen.tekst.textContent()).toContain("vet");
    expect(await vragen.html()).not.toContain("<strong>");

    await vragen.leeg();
    await page.keyboard.type("Hier");
    await kies(page, "Hier", /^Voetnoot/u);
    await page.getByRole("dialog").getByRole("textbox").fill("Een noot.");
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    await kies(page, "Hier", /^Link toevoegen/u);
    await page.getByLabel("Adres").waitFor();
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    expect(await vragen.tekst.locator("sup").count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it("mends a word that is wrong, and leaves the focus in the text when it is closed", async () => {
    const { page } = await openApp(host);
    const vragen = new VragenScreen(page);
    await vragen.open("aanbod", "inw-1");
    await vragen.leeg();
    await page.keyboard.type("een wurkelijk woord ");
    await vragen.tekst.locator(".spelfout").waitFor();
    await kies(page, "wurkelijk", "werkelijk");
    await expect.poll(() => vragen.tekst.textContent()).toBe("een werkelijk woord ");
    await vragen.tekst.click({ button: "right" });
    await page.getByRole("menu", { name: "In deze tekst" }).waitFor();
    await page.keyboard.press("Escape");
    await vragen.inTekst();
  });
});
