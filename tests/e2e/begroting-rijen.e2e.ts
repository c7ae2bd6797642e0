import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";
import { BegrotingScreen } from "./screens/begroting-screen.ts";

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

  it("say their sum, count and average", async () => {
    const { page, scherm } = await openBegroting();
    await scherm.cel("Monitor", 1).click();
    await scherm.toetsen("Shift+ArrowDown");

    await page.getByText("Som 141.506 · 2 bedragen · gemiddeld 70.753").waitFor();
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
