import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openApp } from "./harness/open-app.ts";
import { openVraag, VragenScreen } from "./screens/vragen-screen.ts";

const GETYPT = readFileSync(
  new URL("../fixtures/gevallen/17-markdown-verslikt/typen.txt", import.meta.url),
  "utf8",
).split("\n");

describe("what is typed at the start of a paragraph", () => {
  it("stays text: a year, a quotation sign, a plus, a star, a hash", async () => {
    const { page, vragen } = await openVraag();
    for (const regel of [...GETYPT, "### geen kop", "a **b** _c_ *d* ", "1) eerst", "10. tien"]) {
      await vragen.leeg();
      await page.keyboard.type(regel);
      expect(await vragen.tekst.locator("ul, ol, blockquote, h3, strong, em").count()).toBe(0);
      expect(await vragen.tekst.innerText()).toBe(regel === "" ? "\n" : regel);
    }
  });

  it.each([
    ["- ", "<ul><li><p></p></li></ul>"],
    ["1. ", "<ol><li><p></p></li></ol>"],
  ])("makes a list of %j, and undo or Backspace gives back what was typed", async (getypt, lijst) => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type(getypt);
    expect(await vragen.html()).toBe(lijst);
    await vragen.typ("Control+z");
    expect(await vragen.html()).toBe(`<p>${getypt}</p>`);
    await page.keyboard.type("x");
    expect(await vragen.html()).toBe(`<p>${getypt}x</p>`);

    await vragen.leeg();
    await page.keyboard.type(`${getypt}`);
    await vragen.typ("Backspace");
    await page.keyboard.type("y");
    expect(await vragen.html()).toBe(`<p>${getypt}y</p>`);
  });

  it("goes on with the list that stands above it", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("- een");
    await vragen.typ("Enter", "Enter");
    await page.keyboard.type("- twee");
    expect(await vragen.html()).toBe("<ul><li><p>een</p></li><li><p>twee</p></li></ul>");
  });
});

describe("quotes and dashes", () => {
  it("become typographic while typing, by a dead key too, and undo gives back what was typed", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type('Zeg "ja" - of \'s avonds');
    expect(await vragen.html()).toBe("<p>Zeg „ja” – of ’s avonds</p>");

    await vragen.leeg();
    await vragen.stelSamen('"');
    await expect.poll(() => vragen.html()).toBe("<p>„</p>");
    await page.keyboard.type("x ");
    await page.keyboard.type('"');
    await vragen.typ("Control+z");
    expect(await vragen.html()).toBe('<p>„x "</p>');
    await page.keyboard.type("y");
    expect(await vragen.html()).toBe('<p>„x "y</p>');
  });

  it("stay as typed when that is switched off", async () => {
    const { page } = await openApp("browser");
    const vragen = new VragenScreen(page);
    await vragen.open("aanbod", "inw-1");
    await page.keyboard.press("Control+,");
    await page.getByRole("checkbox", { name: /^Aanhalingstekens/u }).uncheck({ force: true });
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await vragen.leeg();
    await page.keyboard.type('Zeg "ja" - nee');
    expect(await vragen.html()).toBe('<p>Zeg "ja" - nee</p>');
  });
});

describe("a link", () => {
  it("ends where it ends: what is typed before and behind it is plain text", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await vragen.plak('<p><a href="https://example.com/a">hier</a></p>');
    await vragen.typ("End");
    await page.keyboard.type(" en verder");
    await vragen.typ("Home");
    await page.keyboard.type("lees ");
    expect(await vragen.html()).toBe('<p>lees <a href="https://example.com/a">hier</a> en verder</p>');

    await vragen.leeg();
    await page.keyboard.type("zie https://example.com/b en verder");
    await vragen.typ("Control+Shift+k");
    await page.getByLabel("Adres").fill("example.com/c");
    await page.getByLabel("Tekst", { exact: true }).fill("daar");
    await vragen.typ("Enter");
    await vragen.inTekst();
    await page.locator('a[href="https://example.com/c"]', { hasText: "daar" }).waitFor();
    await page.keyboard.type("achter");
    expect(await vragen.html()).toBe(
      '<p>zie <a href="https://example.com/b">https://example.com/b</a> en verder<a href="https://example.com/c">daar</a>achter</p>',
    );
  });
});
