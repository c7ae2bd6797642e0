import { expect, it } from "vitest";
import { openVraag } from "./screens/vragen-screen.ts";

const KIEZER = { name: "Verwijzing" };

it("refers to an actie by key, with the word before its number, and is undone and redone with the rest", async () => {
  const { page, vragen } = await openVraag();
  await vragen.leeg();
  await page.keyboard.type("Zie");
  await vragen.typ("Control+Shift+l");
  await page.getByRole("dialog", KIEZER).waitFor();
  await page.keyboard.type("harrie");
  await page.getByRole("option", { name: /Harrie-trainingen/u }).waitFor();
  await vragen.typ("Enter");
  await vragen.inTekst();
  const nummer = (): Promise<string | null> => vragen.tekst.locator(".verwijzing").textContent();
  await expect.poll(nummer).toMatch(/^10\.1\.\d+$/u);
  expect(await vragen.tekst.locator("p").first().textContent()).toMatch(/^Zie actie 10\.1\.\d+$/u);

  await page.keyboard.type(". Meer.");
  expect(await vragen.tekst.locator("p").first().textContent()).toMatch(/^Zie actie 10\.1\.\d+\. Meer\.$/u);
  await page.waitForTimeout(600);
  await vragen.typ("Control+z", "Control+z");
  await expect.poll(() => vragen.tekst.locator(".verwijzing").count()).toBe(0);
  await vragen.typ("Control+y", "Control+y");
  await expect.poll(nummer).toMatch(/^10\.1\.\d+$/u);
});

it("refers to a table of a text, and says on screen when that is gone", async () => {
  const { page, vragen } = await openVraag();
  await vragen.leeg();
  await vragen.plak(
    "<p>Tabel 1: Proefcijfers</p><table><tr><th>Jaar</th></tr><tr><td>2024</td></tr></table><p>Daarna </p>",
  );
  await vragen.typ("Control+End");
  await page.getByRole("button", { name: "Verwijzing", exact: true }).click();
  await page.getByRole("dialog", KIEZER).waitFor();
  await page.keyboard.type("proefcijfers");
  await page.getByRole("option", { name: /Proefcijfers/u }).waitFor();
  await vragen.typ("Enter");
  await vragen.inTekst();
  const getoond = (): Promise<string | null> => vragen.tekst.locator(".verwijzing").textContent();
  await expect.poll(getoond).toMatch(/^\d+$/u);

  await page.waitForTimeout(600);
  await vragen.tekst.locator("td").first().click();
  await page.getByRole("button", { name: "Tabel wijzigen" }).click();
  await page.getByRole("menuitem", { name: "Haal de tabel weg" }).click();
  await expect.poll(() => vragen.tekst.locator("table").count()).toBe(0);
  await expect.poll(getoond).toBe("verwijzing ontbreekt");

  await vragen.tekst.locator(".verwijzing").click();
  const kaart = page.getByRole("dialog", KIEZER);
  await kaart.getByText("staat niet meer in de agenda", { exact: false }).waitFor();
  await kaart.getByRole("button", { name: "Haal verwijzing weg" }).click();
  await expect.poll(() => vragen.tekst.locator(".verwijzing").count()).toBe(0);
});
