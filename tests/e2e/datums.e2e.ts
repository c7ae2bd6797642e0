import { expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

it("a month is chosen in the calendar or typed, and its fault goes with what was faulty", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar("#/acties/actie/ips");
  const eind = page.getByRole("textbox", { name: "Eind" });
  await eind.waitFor();
  await page.getByRole("button", { name: "Kies Eind in de kalender" }).waitFor();
  await page.locator('.kalender-kiezer[type="month"]').nth(1).fill("2025-06");
  expect(await eind.inputValue()).toBe("jun 2025");

  await eind.fill("31-12-2025");
  await page.keyboard.press("Tab");
  expect(await eind.inputValue()).toBe("dec 2025");
  await eind.fill("onzin");
  await page.keyboard.press("Tab");
  await page.getByText(/^Deze maand lezen we niet/u).waitFor();
  await eind.fill("dec 2025");
  await page.keyboard.press("Tab");
  await page.getByText(/^Deze maand lezen we niet/u).waitFor({ state: "detached" });
});

it("a date of a decision is chosen in the calendar", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar("#/agendagegevens");
  const college = page.getByRole("textbox", { name: /^College van/u }).first();
  await college.waitFor();
  await page.locator('.kalender-kiezer[type="date"]').first().fill("2025-12-16");
  expect(await college.inputValue()).toBe("16 dec 2025");
});
