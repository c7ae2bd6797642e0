import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openVraag } from "./screens/vragen-screen.ts";

const geval = (pad: string): string =>
  readFileSync(join(import.meta.dirname, "../fixtures/gevallen", pad), "utf8");

describe("pasting in a browser", () => {
  it("keeps signs, raised figures, labels and footnotes, and tells what was struck out", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    const delen = [
      "06-wingdings-pijl",
      "07-gdocs-superscript",
      "08-lijst-eigen-nummer",
      "11-libreoffice-voetnoot",
    ];
    for (const deel of delen) {
      await vragen.plak(geval(`${deel}/invoer.html`));
      await vragen.typ("Control+End", "Enter");
    }
    await vragen.plak("", geval("09-pdf-regels/invoer.txt"));
    await vragen.typ("Control+End", "Enter");
    await vragen.plak(geval("12-doorhalen/invoer.html"));

    const tekst = await vragen.html();
    for (const stuk of ["Instroom → doorstroom", "10⁶ m²", "Artikel 1. De regio", "zoeken personeel"])
      expect(tekst).toContain(stuk);
    expect(tekst).toMatch(/daalt<sup>\u2060?<\/sup> in/u);
    expect(tekst).toContain("<p>De bijdrage is 75.000 euro.</p>");
    await page.getByText("Niet meegekomen: 2 stukken tekst die waren doorgehaald.").waitFor();
  });

  it("puts cells in the cells of a table, and goes on with a list after a table", async () => {
    const { vragen } = await openVraag();
    await vragen.leeg();
    await vragen.plak(geval("23-cellen-in-tabel/tabel.html"));
    await vragen.tekst.locator("tr").nth(1).locator("td").nth(1).click();
    await vragen.plak("", geval("23-cellen-in-tabel/cellen.txt"));
    expect(await vragen.tekst.locator("td").allTextContents()).toEqual(["Dijkdam", "120", "Waterwijk", "95"]);

    await vragen.leeg();
    await vragen.plak(geval("22-lijst-begint-met-tabel/invoer.html"));
    expect(await vragen.tekst.locator("ol").nth(1).locator(":scope > li").count()).toBe(2);
    expect(await vragen.tekst.locator("ul").count()).toBe(0);
  });

  it("copies a footnote as words, and lays a line of Hebrew or Arabic at the right", async () => {
    const { vragen } = await openVraag();
    await vragen.leeg();
    await vragen.plak(geval("11-libreoffice-voetnoot/invoer.html"));
    await vragen.typ("Control+a");
    const gekopieerd = await vragen.tekst.evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    expect(gekopieerd).toBe("De werkloosheid daalt (CBS StatLine, 2024.) in de regio.");

    await vragen.leeg();
    await vragen.plak(geval("21-rtl/invoer.html"));
    const randen = await vragen.tekst
      .locator("p")
      .first()
      .evaluate((alinea) => {
        const bereik = document.createRange();
        bereik.selectNodeContents(alinea);
        return [bereik.getBoundingClientRect().right, alinea.getBoundingClientRect().right];
      });
    expect(randen[0]).toBeCloseTo(randen[1] ?? 0, 0);
  });
});
