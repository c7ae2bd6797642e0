import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { BegrotingScreen } from "./screens/begroting-screen.ts";

async function openBegroting() {
  const { page } = await openShared();
  const scherm = new BegrotingScreen(page);
  await scherm.open();
  return { page, scherm };
}

describe("what a reserve begins with", () => {
  it("is typed in its first year, emptied and pasted like any amount, and opens the balance", async () => {
    const { page, scherm } = await openBegroting();
    const begin = scherm.rij("Stand begin van het jaar").first().getByRole("gridcell").nth(1);
    const eind = scherm.rij("Stand na mutaties").first().getByRole("gridcell").nth(1);
    expect(await eind.innerText()).toBe("520.476");
    await begin.click();
    await scherm.typ("100000");
    await scherm.toetsen("Enter");
    await eind.getByText("620.476").waitFor();
    expect(await begin.innerText()).toBe("100.000");

    await begin.click();
    await scherm.plak("-20.476");
    await eind.getByText("500.000").waitFor();
    await scherm.toetsen("Delete");
    await eind.getByText("520.476").waitFor();
    await page.keyboard.press("Control+z");
    await eind.getByText("500.000").waitFor();
    await begin.click();
    await scherm.typ("veel");
    await scherm.toetsen("Enter");
    await page.getByText("Dit bedrag lezen we niet", { exact: false }).first().waitFor();
    await scherm.toetsen("Escape");
    expect(await begin.innerText()).toBe("−20.476");
  });

  it("follows in later years, and says so where one types", async () => {
    const { page, scherm } = await openBegroting();
    await page.getByRole("button", { name: "Blok", exact: true }).click();
    await page.getByRole("menuitem", { name: /reserve/iu }).click();
    await page.getByRole("textbox", { name: "Naam van het blok" }).waitFor();
    await scherm.typ("Reserve taal");
    await scherm.toetsen("Enter");
    await scherm.cel("Monitor", 1).click();
    await scherm.plak("Post\t2024\t2025\nTolk\t1\t2\n");
    await page.getByRole("button", { name: "Voeg 1 post toe" }).click();
    const later = scherm.rij("Stand begin van het jaar").last().getByRole("gridcell").nth(2);
    await later.click();
    await scherm.typ("5");

    await page.getByRole("dialog").getByText("Dit is de stand eind 2024", { exact: false }).waitFor();
  });
});
