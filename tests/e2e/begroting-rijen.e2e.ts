import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";
import { BegrotingScreen } from "./screens/begroting-screen.ts";

/** Longer than a cell waits with what is typed in it. */
const LANG_GENOEG_MS = 1_500;

async function openBegroting() {
  const { page } = await openShared();
  const scherm = new BegrotingScreen(page);
  await scherm.open();
  return { page, scherm };
}

describe("new rows of the begroting", () => {
  it("are gone after Escape, whatever was typed in their name, and the cell before has the focus", async () => {
    const { page, scherm } = await openBegroting();
    const namen = await scherm.namen();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Control+Enter");
    await scherm.typ("Toch niet");
    await scherm.toetsen("Escape");

    expect(await scherm.namen()).toEqual(namen);
    expect(await scherm.actief()).toBe("20.000");
    await page.getByRole("button", { name: "Post", exact: true }).click();
    await scherm.toetsen("Escape");
    expect(await scherm.namen()).toEqual(namen);
  });

  it("are gone after Escape, also when their name was kept meanwhile, and so is what was typed over a cell", async () => {
    const { page, scherm } = await openBegroting();
    const namen = await scherm.namen();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Control+Enter");
    await scherm.typ("Toch niet");
    await page.waitForTimeout(LANG_GENOEG_MS);
    expect(await page.getByRole("textbox", { name: "Naam van deze post" }).inputValue()).toBe("Toch niet");
    await scherm.toetsen("Escape");
    expect(await scherm.namen()).toEqual(namen);

    await scherm.cel("Monitor", 1).click();
    await scherm.typ("999");
    await page.waitForTimeout(LANG_GENOEG_MS);
    await scherm.toetsen("Escape");
    expect(await scherm.actief()).toBe("20.000");
    expect(await page.getByRole("button", { name: "Ongedaan maken" }).getAttribute("aria-disabled")).not.toBe(
      null,
    );
  });

  it("ask on which side of the begroting a blok stands", async () => {
    const { page, scherm } = await openBegroting();
    await page.getByRole("button", { name: "Blok", exact: true }).click();
    await page.getByRole("menuitem", { name: "Blok met dekking" }).click();
    await page.getByRole("textbox", { name: "Naam van het blok" }).waitFor();
    await scherm.typ("Rijk");
    await scherm.toetsen("Enter");

    const rijen = await page.locator(".rooster tbody tr th").allInnerTexts();
    const plek = (naam: string) => rijen.findIndex((rij) => rij.startsWith(naam));
    expect(plek("Rijk")).toBeGreaterThan(plek("Totaal lasten"));
    expect(plek("Rijk")).toBeLessThan(plek("Totaal dekking"));
  });
});

describe("several chosen cells", () => {
  it("all get what one key says of their soort, in one step", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 0).click();
    await scherm.toetsen("Shift+ArrowDown", "Shift+ArrowDown", "t");
    const soorten = () =>
      Promise.all(
        ["Monitor", "Programmamanager", "Regionaal"].map((naam) => scherm.cel(naam, 0).innerText()),
      );

    expect(await soorten()).toEqual(["tijdelijk", "tijdelijk", "tijdelijk"]);
    await page.keyboard.press("Control+z");
    expect((await soorten()).slice(0, 2)).toEqual(["structureel", "structureel"]);
  });

  it("all get the amount that is typed over them, with Enter, in one step", async () => {
    const { page, scherm } = await openBegroting();
    const bedragen = () =>
      Promise.all(["Monitor", "Programmamanager"].map((naam) => scherm.cel(naam, 1).innerText()));
    const eerst = await bedragen();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Shift+ArrowDown");
    await page.getByText("alle 2 cellen krijgen het", { exact: false }).waitFor();
    await scherm.typ("1500");
    await scherm.toetsen("Enter");

    expect(await bedragen()).toEqual(["1.500", "1.500"]);
    await page.keyboard.press("Control+z");
    expect(await bedragen()).toEqual(eerst);
  });

  it("leave their sums behind when they are pasted on another place", async () => {
    const { scherm } = await openBegroting();
    const volgende = await scherm.cel("Programmamanager", 1).innerText();
    await scherm.cel("Totaal dekking", 1).click();
    await scherm.toetsen("Shift+ArrowUp");
    const tekst = await scherm.kopieer();
    await scherm.cel("Monitor", 1).click();
    await scherm.plak(tekst);

    const eerste = Number(tekst.split(/\s/u)[0]).toLocaleString("nl-NL");
    await scherm.cel("Monitor", 1).getByText(eerste, { exact: true }).waitFor();
    expect(await scherm.cel("Programmamanager", 1).innerText()).toBe(volgende);
  });

  it("say their sum, count and average in the status line", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Shift+ArrowDown");

    const regel = page.getByRole("status", { name: "Gekozen cellen" });
    await regel.getByText("Som 141.506 · 2 bedragen · gemiddeld 70.753").waitFor();
    const rand = await regel.boundingBox();
    expect((rand?.y ?? 0) + (rand?.height ?? 0)).toBeCloseTo(page.viewportSize()?.height ?? 0, 0);
  });
});

it("an actie without a post can make one", async () => {
  const { page, scherm } = await openBegroting();
  await new AppScreen(page).gaNaar("#/acties");
  await page.getByRole("link").filter({ hasText: /./u }).first().waitFor();
  await page.locator(".actierij").filter({ hasText: "geen post" }).first().getByRole("link").click();
  await page.getByRole("combobox", { name: "Koppel een post" }).fill("Geld voor deze actie");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /Geld voor deze actie/u }).click();

  await scherm.rij("Geld voor deze actie").waitFor();
});
