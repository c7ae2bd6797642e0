import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { axeFindings } from "./harness/axe-findings.ts";
import { openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { openVraag } from "./screens/vragen-screen.ts";

describe("finding and replacing", () => {
  it("lists every hit in the agenda, goes to it in its text, and replaces all of them in one step", async () => {
    const { page, vragen, errors } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("De proefregio en de Proefregio’s.");
    await vragen.gaNaar("mismatch", "mmi-1");
    await vragen.leeg();
    await page.keyboard.type("Ook hier een proefregio.");
    await vragen.typ("Control+h");
    await page.getByLabel("Zoek", { exact: true }).fill("proefregio");
    // At once, as a typist does: before the hits are counted.
    await page.keyboard.press("Enter");
    const paneel = page.getByRole("complementary", { name: "Zoeken in de teksten" });
    await page.getByText("3 in 2 teksten").waitFor();
    await vragen.tekst.locator(".zoektreffer.is-gekozen").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/inw-1/u);
    await vragen.tekst.locator(".zoektreffer.is-gekozen").waitFor();
    expect(await vragen.tekst.locator(".zoektreffer").allTextContents()).toEqual([
      "proefregio",
      "Proefregio",
    ]);

    await paneel.getByRole("checkbox", { name: "Let op hoofdletters" }).check({ force: true });
    await page.getByText("2 in 2 teksten").waitFor();
    await paneel.getByLabel("Vervang door").fill("voorbeeldstreek");
    await paneel.getByRole("button", { name: "Vervang alles" }).click();
    await page.getByText("2 keer vervangen").waitFor();
    expect(await vragen.tekst.textContent()).toBe("De voorbeeldstreek en de Proefregio’s.");
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    expect(await vragen.tekst.textContent()).toBe("De proefregio en de Proefregio’s.");
    await vragen.gaNaar("mismatch", "mmi-1");
    expect(await vragen.tekst.textContent()).toBe("Ook hier een proefregio.");
    expect(errors).toEqual([]);
  });

  it("replaces one place at a time, looks in one text alone, and selects the hit when it is closed", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("eend en eend en eenden");
    await vragen.typ("Control+f");
    const paneel = page.getByRole("complementary", { name: "Zoeken in de teksten" });
    await paneel.getByLabel("Zoek", { exact: true }).fill("eend");
    await paneel.getByRole("checkbox", { name: "Alleen in deze tekst" }).check({ force: true });
    await paneel.getByRole("checkbox", { name: "Heel woord" }).check({ force: true });
    await page.getByText("2 in 1 tekst").waitFor();
    await page.keyboard.press("Control+h");
    await page.getByLabel("Vervang door").fill("gans");
    await page.keyboard.press("F3");
    await page.keyboard.press("F3");
    await paneel.getByRole("button", { name: "Vervang", exact: true }).click();
    await expect.poll(() => vragen.tekst.textContent()).toBe("eend en gans en eenden");
    await page.getByLabel("Zoek", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    await page.keyboard.type("zwaan");
    expect(await vragen.tekst.textContent()).toBe("zwaan en gans en eenden");
    expect(await vragen.tekst.locator(".zoektreffer").count()).toBe(0);
  });

  it("finds and replaces in names and footnotes too, everything in one step", async () => {
    const { page, vragen, errors } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Een zandloper");
    await vragen.zetNoot("voetnoot");
    await page.getByRole("note").first().waitFor();
    await vragen.typ("Control+h");
    const paneel = page.getByRole("complementary", { name: "Zoeken in de teksten" });
    await paneel.getByLabel("Zoek", { exact: true }).fill("een noot");
    await page.getByText("1 in 1 tekst").waitFor();
    await page.keyboard.press("Enter");
    await vragen.tekst.locator("sup.zoektreffer.is-gekozen").waitFor();
    await paneel.getByLabel("Vervang door").fill("Een zandloper");
    await paneel.getByRole("button", { name: "Vervang alles" }).click();
    await page.getByText("1 keer vervangen").waitFor();
    expect(await page.getByRole("note").first().getAttribute("title")).toBe("Een zandloper.");

    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      location.hash = "#/ambities";
    });
    const ambitie = page.getByRole("link", { name: /infrastructuur/u }).first();
    await ambitie.waitFor();
    const naam = await ambitie.textContent();
    await page.keyboard.press("Control+h");
    await paneel.getByLabel("Zoek", { exact: true }).fill("infrastructuur");
    await paneel.getByText("(titel)").first().waitFor();
    await paneel.getByLabel("Vervang door").fill("fundering");
    await paneel.getByRole("button", { name: "Vervang alles" }).click();
    await page.getByRole("link", { name: naam?.replace(/infrastructuur/gu, "fundering") ?? "" }).waitFor();
    await page.getByRole("button", { name: "Ongedaan", exact: true }).last().click();
    await ambitie.waitFor();
    await paneel
      .getByRole("region")
      .filter({ hasText: /^Ambitie: / })
      .getByRole("button")
      .first()
      .click();
    await page.getByRole("textbox", { name: /titel/iu }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.closest("[data-veld~=titel]"));
    expect(errors).toEqual([]);
  });

  it("marks what it finds in an agenda that can only be read", async () => {
    const folders = tempFolders();
    const pad = join(folders.documenten, "nieuwer.agenda.json");
    mkdirSync(folders.documenten, { recursive: true });
    const teksten = { "antwoord-inw-1": aText("De regio, en nog een regio.") };
    const bestand = JSON.parse(
      new TextDecoder().decode(bestandBytes(encodeBestand(docFromAgenda(anAgenda({ teksten }))))),
    );
    writeFileSync(pad, JSON.stringify({ ...bestand, versie: bestand.versie + 1 }));
    const { page } = await openApp("browser", { folders, args: [pad] });
    await page.locator(".titelbalk").waitFor();
    await page.evaluate(() => {
      location.hash = "#/vragen/aanbod/antwoord/inw-1";
    });
    await page.getByText("en nog een").waitFor();
    await page.keyboard.press("Control+f");
    await page.getByLabel("Zoek", { exact: true }).fill("een regio");
    await page.locator("mark.zoektreffer", { hasText: "een regio" }).waitFor();
    await page.getByText("1 in 1 tekst").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("mark.zoektreffer.is-gekozen").waitFor();
  });

  it("gives the focus back to the text, and leaves two thirds of a small window to it", async () => {
    const { page, vragen } = await openVraag();
    await vragen.tekst.click();
    for (const toets of ["Control+f", "Control+h"]) {
      await vragen.typ(toets);
      await page.getByLabel("Zoek", { exact: true }).fill("regio");
      await page.getByText(/ in \d+ teksten/u).waitFor();
      await page.keyboard.press("Escape");
      await vragen.inTekst();
    }
    await page.setViewportSize({ width: 640, height: 400 });
    await vragen.typ("Control+h");
    const paneel = page.getByRole("complementary", { name: "Zoeken in de teksten" });
    await paneel.waitFor();
    expect((await paneel.boundingBox())?.height).toBeLessThanOrEqual(400 / 3);
  });

  it("gives axe nothing to find, in any theme, and the menu of the text neither", async () => {
    const { page, vragen } = await openVraag();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await vragen.tekst.click();
    await vragen.typ("Control+h");
    await page.getByLabel("Zoek", { exact: true }).fill("regio");
    await page.getByText(/ in \d+ teksten/u).waitFor();
    await page.keyboard.press("Enter");
    const gevonden: string[] = [];
    for (const [index, thema] of ["licht", "donker", "contrast", "contrast-donker"].entries()) {
      await page.evaluate((naam) => {
        document.documentElement.dataset.thema = naam;
      }, thema);
      await page.waitForTimeout(150);
      gevonden.push(...(await axeFindings(page, `zoeken ${thema}`, { alleenKleur: index > 0 })));
    }
    await page.keyboard.press("Escape");
    await vragen.inTekst();
    await vragen.tekst.click({ button: "right" });
    await page.getByRole("menu", { name: "In deze tekst" }).waitFor();
    gevonden.push(...(await axeFindings(page, "tekstmenu", { deel: "[role=menu]" })));
    expect(gevonden).toEqual([]);
  });

  it("shows and marks what the palette found in its text, until one goes on writing", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Hier staat een zeldzaamwoord tussen.");
    await page.waitForTimeout(600);
    await vragen.gaNaar("mismatch", "mmi-1");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("zeldzaamwoord");
    await page.getByRole("option").filter({ hasText: "zeldzaamwoord" }).click();
    await page.waitForURL(/inw-1/u);
    await vragen.tekst.locator(".zoektreffer", { hasText: "zeldzaamwoord" }).waitFor();
    await vragen.tekst.click();
    await page.keyboard.type("x");
    await vragen.tekst.locator(".zoektreffer").waitFor({ state: "detached" });
  });
});
