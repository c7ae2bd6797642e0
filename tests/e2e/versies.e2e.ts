import { expect, it } from "vitest";
import { axeFindings } from "./harness/axe-findings.ts";
import { openApp } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

it("tells what changed since an earlier state, field by field and word by word", async () => {
  const { page, errors } = await openApp("browser");
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar("#/vragen/aanbod/antwoord/inw-1");
  await app.schrijf(" Eerst.");
  await app.opgeslagen();
  await app.ga("Versies");
  const stand = page.getByRole("main").locator(".stand-knop").first();
  await stand.waitFor();
  await app.gaNaar("#/vragen/aanbod/antwoord/inw-1");
  await app.schrijf(" Daarna.");
  await app.opgeslagen();
  await app.ga("Versies");

  await stand.click();
  await page.getByText("Nu anders").waitFor();
  await page.getByText("(tekst)").click();

  const tekst = page.locator(".tekst-verschil");
  await tekst.waitFor();
  expect((await tekst.locator("ins").allInnerTexts()).join("")).toContain("Daarna.");
  expect(await tekst.locator("del").count()).toBe(0);
  expect(await axeFindings(page, "versies")).toEqual([]);
  expect(errors).toEqual([]);
});

it("goes back to an earlier state as one step to undo, and asks once for a name", async () => {
  const { page } = await openApp("browser");
  const app = new AppScreen(page);
  await app.openSample();
  const antwoord = "#/vragen/aanbod/antwoord/inw-1";
  await app.gaNaar(antwoord);
  await app.schrijf(" Eerst.");
  const vraag = page.getByRole("form", { name: "Uw naam of functie" });
  await vraag.getByRole("textbox").fill("Adviseur UWV");
  await page.keyboard.press("Enter");
  await vraag.waitFor({ state: "detached" });
  await app.opgeslagen();
  await app.ga("Versies");
  const stand = page.getByRole("main").locator(".stand-knop").first();
  await stand.waitFor();
  await app.gaNaar(antwoord);
  await app.schrijf(" Daarna.");
  await page.getByText(/door Adviseur UWV$/u).waitFor();
  await app.opgeslagen();
  await app.ga("Versies");
  await stand.click();
  await page.getByRole("button", { name: "Zet deze stand terug" }).click();
  await page.getByText(/^De stand van .* is terug$/u).waitFor();
  await app.gaNaar(antwoord);
  await app.antwoord.waitFor();
  expect(await app.antwoord.innerText()).not.toContain("Daarna.");

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.getByText(/^De stand van .* is terug$/u).waitFor({ state: "detached" });
  await app.gaNaar(antwoord);
  await app.antwoord.getByText("Daarna.").waitFor();
  expect(await vraag.count()).toBe(0);
});
