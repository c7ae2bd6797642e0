import { describe, expect, it } from "vitest";
import { openApp } from "./harness/open-app.ts";
import { VragenScreen } from "./screens/vragen-screen.ts";

describe("spelling", () => {
  it("underlines a word that is wrong, mends it by key, and learns a word", async () => {
    const { page } = await openApp("browser");
    const vragen = new VragenScreen(page);
    await vragen.open("aanbod", "inw-1");
    await vragen.leeg();
    await page.keyboard.type("De arbeidsmarktregio heeft een tiepfout en een wurkelijk woord. ");
    await vragen.tekst.locator(".spelfout", { hasText: "tiepfout" }).waitFor();
    expect(await vragen.tekst.locator(".spelfout").allTextContents()).toEqual(["tiepfout", "wurkelijk"]);

    await vragen.tekst.locator(".spelfout").last().click();
    await page.waitForTimeout(100);
    await vragen.typ("Control+.");
    await page.getByRole("menuitem", { name: "werkelijk", exact: true }).click();
    await vragen.inTekst();
    expect(await vragen.tekst.textContent()).toContain("een werkelijk woord");

    await vragen.tekst.locator(".spelfout").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: /toe aan woordenboek$/u }).click();
    await vragen.tekst.locator(".spelfout").first().waitFor({ state: "detached" });
  });
});
