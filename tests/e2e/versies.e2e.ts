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
