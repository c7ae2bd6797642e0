import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { anAgenda, aText } from "#tests/builders/an-agenda.ts";
import { openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { openVraag } from "./screens/vragen-screen.ts";

describe("writing an answer", () => {
  it("formats by keyboard: headings, bold, lists, a quote and a table", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await vragen.typ("Control+Shift+3");
    await page.keyboard.type("Een kop");
    await vragen.typ("Enter");
    await page.keyboard.type("Gewoon ");
    await vragen.typ("Control+b");
    await page.keyboard.type("vet");
    await vragen.typ("Control+b", "Enter", "Control+Shift+8");
    await page.keyboard.type("punt");
    await vragen.typ("Enter", "Tab");
    await page.keyboard.type("dieper");
    await vragen.typ("Enter", "Enter", "Enter", "Control+Shift+9");
    await page.keyboard.type("citaat");

    expect(await vragen.html()).toBe(
      "<h3>Een kop</h3><p>Gewoon <strong>vet</strong></p>" +
        "<ul><li><p>punt</p><ul><li><p>dieper</p></li></ul></li></ul><blockquote><p>citaat</p></blockquote>",
    );
  });

  it("puts in a table with a head row and changes its rows from the toolbar, with the focus back in the text", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await vragen.typ("Alt+F10");
    await page.getByRole("button", { name: "Soort alinea: Alinea" }).waitFor();
    for (let stap = 0; stap < 6; stap++) await vragen.typ("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Tabel invoegen",
    );
    await vragen.typ("Enter");
    await vragen.inTekst();
    await page.keyboard.type("Jaar");
    await vragen.typ("Tab");
    await page.keyboard.type("Aantal");
    await page.getByRole("button", { name: "Tabel wijzigen" }).click();
    await page.getByRole("menuitem", { name: "Rij eronder" }).click();
    await vragen.inTekst();

    expect(await vragen.tekst.locator("tr").count()).toBe(4);
    expect(await vragen.tekst.locator("tr").first().locator("th").allTextContents()).toEqual([
      "Jaar",
      "Aantal",
      "",
    ]);
  });

  it("undoes and redoes with the rest of the agenda, and goes back to the place of the change", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Eerst dit.");
    await page.waitForTimeout(600);
    await page.getByRole("button", { name: "Klaar", exact: true }).click();
    await vragen.gaNaar("mismatch", "mmi-1");
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByRole("button", { name: "Klaar", exact: true, pressed: false }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("#/vragen/aanbod/antwoord/inw-1");

    await vragen.tekst.click();
    await vragen.typ("Control+z");
    expect(await vragen.html()).toBe("<p></p>");
    await vragen.typ("ArrowLeft", "Control+y");
    expect(await vragen.html()).toBe("<p>Eerst dit.</p>");
    await page.keyboard.type(" En dat.");
    expect(await vragen.html()).toBe("<p>Eerst dit. En dat.</p>");
  });

  it("goes between vragen with Alt and the arrows", async () => {
    const { page, vragen } = await openVraag();
    await vragen.tekst.click();
    await vragen.typ("Alt+ArrowDown");
    await page.getByRole("textbox", { name: /^Antwoord op vraag 2:/u }).waitFor();
    await page.keyboard.type("Meteen verder. ");
    expect(await vragen.html()).toContain("Meteen verder. ");
    await vragen.typ("Alt+ArrowUp");
    await page.getByRole("textbox", { name: /^Antwoord op vraag 1:/u }).waitFor();
  });

  it("goes on with Ctrl+Enter to the next vraag of this round, also in the next onderdeel", async () => {
    const { page, vragen } = await openVraag();
    const verder = async (vorige: number) => {
      await vragen.typ("Control+Enter");
      await page.waitForFunction(
        (nr) => !document.activeElement?.getAttribute("aria-label")?.includes(`vraag ${nr}:`),
        vorige,
      );
      await vragen.inTekst();
      return Number((await vragen.tekst.getAttribute("aria-label"))?.match(/\d+/u)?.[0]);
    };
    await vragen.tekst.click();
    const leeg = await verder(1);
    await vragen.leeg();
    let hier = await verder(leeg);
    await page.getByText(`Vraag ${leeg} heeft nog geen tekst`).waitFor();
    while ((await page.getByText(/^Verder met /u).count()) === 0) hier = await verder(hier);
    expect(await page.evaluate(() => location.hash)).not.toContain("/aanbod/");

    await vragen.gaNaar("aanbod", "inw-1");
    await page.locator(".vraagregel", { has: page.getByText(String(leeg), { exact: true }) }).click();
    await page.getByRole("textbox", { name: new RegExp(`^Antwoord op vraag ${leeg}:`, "u") }).waitFor();
    await page.getByRole("button", { name: "Klaar", exact: true, pressed: false }).waitFor();
  });

  it("notes who changed it, a moment after typing stopped", async () => {
    const { page, vragen } = await openVraag();
    await vragen.tekst.click();
    await page.keyboard.type("x");
    await page.getByText(/^vandaag \d\d:\d\d$/u).waitFor({ timeout: 5_000 });
  });
});

describe("a document of a newer version", () => {
  it("is shown for reading, and not one byte of it changes", async () => {
    const folders = tempFolders();
    const doc = docFromAgenda(anAgenda({ teksten: { "antwoord-inw-1": aText("Leesbaar.") } }));
    const onbekend = new Y.XmlElement("video");
    doc.getXmlFragment("tekst:antwoord-inw-1").push([onbekend]);
    const pad = join(folders.documenten, "nieuwer.agenda.json");
    mkdirSync(folders.documenten, { recursive: true });
    writeFileSync(pad, bestandBytes(encodeBestand(doc)));
    const bytes = readFileSync(pad);

    const { page } = await openApp("browser", { folders, args: [pad] });
    await page.locator(".titelbalk").waitFor();
    await page.evaluate(() => {
      location.hash = "#/vragen/aanbod/antwoord/inw-1";
    });
    await page
      .getByRole("region", { name: /^Antwoord op vraag 1:/u })
      .getByText("Leesbaar.")
      .waitFor();
    expect(await page.getByRole("textbox", { name: /^Antwoord op vraag/u }).count()).toBe(0);
    expect(await page.getByRole("toolbar").count()).toBe(0);
    await page.getByRole("article").click();
    await page.keyboard.type("x");
    await page.waitForTimeout(1_500);

    expect(readFileSync(pad).equals(bytes)).toBe(true);
  });
});

describe("pasting", () => {
  it("cleans what comes from elsewhere, runs nothing and says what was left out", async () => {
    const { page, vragen, errors, foreign } = await openVraag();
    await vragen.leeg();
    await vragen.plak(
      "<h1>Kop<script>window.gehackt = 1</script></h1><p onclick='window.gehackt = 1'>Tekst <img src='https://example.com/x.png' onerror='window.gehackt = 1'>" +
        "<a href='javascript:window.gehackt = 1'>link</a></p><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>",
    );

    expect(await vragen.html()).toBe(
      "<h3>Kop</h3><p>Tekst link</p><table><tbody><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>",
    );
    await page
      .getByText("Niet meegekomen: 1 afbeelding, 1 link die niet veilig is en 1 onderdeel dat geen tekst is.")
      .waitFor();
    expect(await page.evaluate(() => "gehackt" in window)).toBe(false);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("makes a table of cells copied as text", async () => {
    const { vragen } = await openVraag();
    await vragen.leeg();
    await vragen.plak("", "Gemeente\tAantal\nDijkdam\t12\n");

    expect(await vragen.html()).toBe(
      "<table><tbody><tr><th><p>Gemeente</p></th><th><p>Aantal</p></th></tr><tr><td><p>Dijkdam</p></td><td><p>12</p></td></tr></tbody></table>",
    );
  });

  it("brings a citation along from one answer to another", async () => {
    const { vragen } = await openVraag();
    const citaat = await vragen.tekst.locator("cite").first().textContent();
    const gekopieerd = await vragen.tekst.evaluate((element) => {
      (element as HTMLElement).focus();
      getSelection()?.selectAllChildren(element);
      document.dispatchEvent(new Event("selectionchange"));
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/html");
    });
    await vragen.gaNaar("aanbod", "inw-4");
    await vragen.leeg();
    await vragen.plak(gekopieerd);

    expect(await vragen.tekst.locator("cite").first().textContent()).toBe(citaat);
  });
});
