import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openVraag } from "./screens/vragen-screen.ts";

const TABEL = "<table><tr><th>k1</th><th>k2</th></tr><tr><td>a</td><td>b</td></tr></table>";
const TABEL_HTML =
  "<table><tbody><tr><th><p>k1</p></th><th><p>k2</p></th></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>";

async function onderkant(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, height } = (await element.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  return { x, y: y + height };
}

describe("the caret", () => {
  it("goes to the end of the text with Ctrl+End and with a click below it, also on the left", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await page.keyboard.type("Eerste regel");
    await vragen.typ("Enter");
    await page.keyboard.type("laatste regel");
    await vragen.typ("Control+Home", "Control+End");
    await page.keyboard.type(" A");
    await vragen.typ("Control+Home");
    const { x, y } = await onderkant(vragen.tekst.locator("p").last());
    await page.mouse.click(x + 2, y + 60);
    await page.keyboard.type(" B");
    await vragen.typ("Control+Home");
    await page.mouse.click(x - 12, y + 30);
    await page.keyboard.type(" C");

    expect(await vragen.html()).toBe("<p>Eerste regel</p><p>laatste regel A B C</p>");
  });

  it("comes below a last table and above a first one, where typing makes a paragraph", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    await vragen.plak(TABEL);
    await vragen.tekst.locator("td").first().click();
    await vragen.typ("Control+End");
    await page.keyboard.type("eronder");
    expect(await vragen.html()).toBe(`${TABEL_HTML}<p>eronder</p>`);

    await vragen.leeg();
    await vragen.plak(TABEL);
    await vragen.tekst.locator("td").first().click();
    const { x, y } = await onderkant(vragen.tekst.locator("table"));
    await page.mouse.click(x + 40, y + 40);
    await page.keyboard.type("geklikt");
    await vragen.typ("Control+Home");
    await vragen.stelSamen("é");
    await page.keyboard.type("rboven");
    expect(await vragen.html()).toBe(`<p>érboven</p>${TABEL_HTML}<p>geklikt</p>`);
  });
});

describe("the focus", () => {
  it("is in the text again after every menu and dialog of the toolbar, however that was closed", async () => {
    const { page, vragen } = await openVraag();
    await vragen.leeg();
    for (const knop of [/^Soort alinea/u, /^Link/u, /^Bron citeren/u]) {
      await page.getByRole("button", { name: knop }).click();
      await page.getByRole(knop.source.includes("Soort") ? "menu" : "dialog").waitFor();
      await page.keyboard.press("Escape");
      await vragen.inTekst();
      await page.keyboard.type("x");
    }
    await page.getByRole("button", { name: /^Soort alinea/u }).click();
    await page.mouse.click(900, 700);
    await vragen.inTekst();
    await page.keyboard.type("x");

    expect(await vragen.html()).toBe("<p>xxxx</p>");
  });
});

describe("the toolbar", () => {
  it("keeps its height and the place of its buttons, whatever the caret is in", async () => {
    const { page, vragen } = await openVraag();
    const plekken = () =>
      page.getByRole("toolbar").evaluate((balk) =>
        [balk, ...balk.querySelectorAll("button")].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    for (const breedte of [1280, 1024, 700]) {
      await page.setViewportSize({ width: breedte, height: 800 });
      await vragen.leeg();
      const eerst = await plekken();
      await vragen.typ("Control+Shift+4");
      expect(await plekken()).toEqual(eerst);
      await vragen.typ("Control+Shift+0");
      await vragen.plak(TABEL);
      await vragen.tekst.locator("td").first().click();
      expect(await plekken()).toEqual(eerst);
    }
  });

  it("moves nothing when one goes from one field to the next", async () => {
    const { page } = await openVraag();
    await page.evaluate(() => {
      location.hash = "#/acties/actie/zorgstart";
    });
    const velden = page.locator(".teksteditor-veld").getByRole("textbox");
    await velden.nth(1).waitFor();
    const plekken = () =>
      velden.evaluateAll((elementen) => elementen.map((element) => element.getBoundingClientRect().top));
    const eerst = await plekken();
    expect(eerst.length).toBeGreaterThan(1);
    await velden.first().click();
    await page.locator(".teksteditor-veld:focus-within").waitFor();

    expect(await plekken()).toEqual(eerst);
  });
});
