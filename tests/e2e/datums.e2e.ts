import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openBij(hash: string): Promise<Page> {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar(hash);
  return page;
}

/** The name of what has the focus, and the part around it. */
const focusNaam = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

const druk = async (page: Page, ...toetsen: string[]) => {
  for (const toets of toetsen) await page.keyboard.press(toets);
};

it("a month is typed, and its fault goes with what was faulty", async () => {
  const page = await openBij("#/acties/actie/ips");
  const eind = page.getByRole("textbox", { name: "Eind" });
  await eind.fill("31-12-2025");
  await page.keyboard.press("Tab");
  expect(await eind.inputValue()).toBe("dec 2025");
  await eind.fill("onzin");
  await page.keyboard.press("Tab");
  await page.getByText(/^Deze maand lezen we niet/u).waitFor();
  expect(await focusNaam(page), "the calendar beside a faulty field").toBe("Kies Eind in de kalender");
  await eind.fill("dec 2025");
  await page.keyboard.press("Tab");
  await page.getByText(/^Deze maand lezen we niet/u).waitFor({ state: "detached" });
});

it("a month is chosen in a calendar by keyboard", async () => {
  const page = await openBij("#/acties/actie/ips");
  const eind = page.getByRole("textbox", { name: "Eind" });
  await eind.fill("5-2025");
  await druk(page, "Tab", "Enter");
  await page.getByRole("grid", { name: "Eind, 2025" }).waitFor();
  expect(await focusNaam(page)).toBe("mei 2025");
  expect(await page.getByRole("grid").getByRole("button", { pressed: true }).textContent()).toBe("mei");

  await druk(page, "PageDown", "ArrowDown", "ArrowRight");
  await page.getByRole("grid", { name: "Eind, 2026" }).waitFor();
  await druk(page, "Enter");
  await page.getByRole("grid", { name: "Eind, 2026" }).waitFor({ state: "detached" });
  expect(await eind.inputValue()).toBe("sep 2026");
  await expect.poll(() => focusNaam(page)).toBe("Kies Eind in de kalender");
});

it("an empty month opens its calendar beside the other one, or where the agenda begins", async () => {
  const page = await openBij("#/acties/actie/ips");
  const opent = async (label: string) => {
    await page.getByRole("textbox", { name: label }).focus();
    await druk(page, "Tab", "Enter");
    await page.getByRole("grid").waitFor();
    const naam = await focusNaam(page);
    await druk(page, "Escape");
    await page.getByRole("grid").waitFor({ state: "detached" });
    return naam;
  };
  const vul = async (label: string, maand: string) => {
    await page.getByRole("textbox", { name: label }).fill(maand);
    await druk(page, "Tab");
  };
  await vul("Start", "");
  await vul("Eind", "");
  const voorbeeld = await page.getByRole("textbox", { name: "Start" }).getAttribute("placeholder");
  expect(await opent("Start")).toBe(`januari ${voorbeeld?.slice(-4)}`);
  await vul("Start", "okt 2028");
  expect(await opent("Eind")).toBe("oktober 2028");
});

it("a date is chosen in a calendar by keyboard; weeks begin on Monday, and Escape leaves it as it was", async () => {
  const page = await openBij("#/agendagegevens");
  const college = page.getByRole("textbox", { name: /^College van/u }).first();
  await college.fill("16 dec 2025");
  await druk(page, "Tab", "Enter");
  const rooster = page.getByRole("grid");
  await rooster.waitFor();
  expect(await rooster.locator("th").allTextContents()).toEqual(["ma", "di", "wo", "do", "vr", "za", "zo"]);
  expect(await focusNaam(page)).toMatch(/dinsdag 16 december 2025/u);
  await druk(page, "ArrowRight", "Escape");
  await rooster.waitFor({ state: "detached" });
  expect(await college.inputValue()).toBe("16 dec 2025");
  await expect.poll(() => focusNaam(page)).toMatch(/^Kies College van .+ in de kalender$/u);

  await druk(page, "Enter");
  await rooster.waitFor();
  await druk(page, "PageDown", "ArrowDown", "Enter");
  await rooster.waitFor({ state: "detached" });
  expect(await college.inputValue()).toBe("23 jan 2026");
  await expect.poll(() => focusNaam(page)).toMatch(/^Kies College van .+ in de kalender$/u);
});

it("the buttons of a calendar go to another month and another year", async () => {
  const page = await openBij("#/agendagegevens");
  const college = page.getByRole("textbox", { name: /^College van/u }).first();
  await college.fill("29 feb 2024");
  await druk(page, "Tab", "Enter");
  const kalender = page.getByRole("dialog");
  for (const naam of ["Volgend jaar", "Volgende maand"])
    await kalender.getByRole("button", { name: naam, exact: true }).click();
  await kalender.getByRole("button", { name: /12 maart 2025/u }).click();
  expect(await college.inputValue()).toBe("12 mrt 2025");
});
