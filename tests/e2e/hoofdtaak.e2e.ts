import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { readBack } from "#tests/word-lint/read-back.ts";
import { validateDocx } from "#tests/word-lint/validate.ts";
import { HOSTS, openApp } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

const ZIN = "Deze zin schreef een adviseur.";

describe.each(HOSTS)("the main job (%s)", (host) => {
  it("goes from the first start to a finished Word document", async () => {
    const { page, folders, foreign, errors } = await openApp(host);
    const app = new AppScreen(page);

    await app.openSample();
    await app.gaNaar("#/vragen/aanbod/antwoord/inw-1");
    await app.schrijf(` ${ZIN}`);
    await app.ga("Begroting");
    await setBedrag(page, "Monitor", "21500");
    await page.getByRole("button", { name: "Naar Word" }).click();
    await page.getByRole("button", { name: "Maak Word-document" }).click();
    await page
      .getByText(/staat klaar|is klaar|gemaakt/u)
      .first()
      .waitFor({ timeout: 60_000 });

    await checkDocument(folders.documenten);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("does the same by keyboard alone", async () => {
    const { page, folders, errors } = await openApp(host);
    const app = new AppScreen(page);
    await page.getByRole("button", { name: /^Bekijk het voorbeeld/u }).waitFor();

    await tabTo(page, /^Bekijk het voorbeeld/u);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Midden-Limburg/u }).waitFor();
    await page.keyboard.press("Control+2");
    await app.antwoord.waitFor();
    await tabTo(page, /^Antwoord op vraag/u, 80);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(` ${ZIN}`);
    await page.keyboard.press("Control+8");
    await page.getByRole("grid").first().waitFor();
    await keysToBedrag(page, "Monitor", "21500");
    await page.keyboard.press("Control+Shift+E");
    await page.getByRole("button", { name: "Maak Word-document" }).waitFor();
    await tabTo(page, /^Maak Word-document/u);
    await page.keyboard.press("Enter");
    await page
      .getByText(/staat klaar|is klaar|gemaakt/u)
      .first()
      .waitFor({ timeout: 60_000 });

    await checkDocument(folders.documenten);
    expect(errors).toEqual([]);
  });
});

/** Types an amount in the first year of a post, as in Excel. */
async function setBedrag(page: Page, post: string, bedrag: string): Promise<void> {
  const rij = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(post, "u") }) });
  await rij
    .getByRole("gridcell", { name: /20\.000/u })
    .first()
    .click();
  await page.keyboard.type(bedrag);
  await page.keyboard.press("Enter");
  await rij.getByText("21.500").first().waitFor();
}

/** The same with keys: into the grid, down to the row, right to the amount. */
async function keysToBedrag(page: Page, post: string, bedrag: string): Promise<void> {
  await tabUntil(page, () => document.activeElement?.closest('[role="grid"]') !== null, 80);
  await page.keyboard.press("Control+Home");
  const inRow = (naam: string) =>
    page.evaluate(
      (zoek) => document.activeElement?.closest('tr, [role="row"]')?.textContent?.includes(zoek) ?? false,
      naam,
    );
  for (let stap = 0; stap < 60 && !(await inRow(post)); stap++) await page.keyboard.press("ArrowDown");
  const onAmount = () => page.evaluate(() => /20\.000/u.test(document.activeElement?.textContent ?? ""));
  for (let stap = 0; stap < 8 && !(await onAmount()); stap++) await page.keyboard.press("ArrowRight");
  await page.keyboard.type(bedrag);
  await page.keyboard.press("Enter");
  await page.getByText("21.500").first().waitFor();
}

/** Presses Tab until the focused element has a name like this. */
async function tabTo(page: Page, naam: RegExp, most = 60): Promise<void> {
  for (let stap = 0; stap < most; stap++) {
    const nu = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (naam.test(nu.trim())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Met Tab niet bereikt: ${naam}`);
}

async function tabUntil(page: Page, done: () => boolean, most: number): Promise<void> {
  for (let stap = 0; stap < most; stap++) {
    if (await page.evaluate(done)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Met Tab niet bereikt");
}

async function checkDocument(map: string): Promise<void> {
  const naam = readdirSync(map).find((kandidaat) => kandidaat.endsWith(".docx"));
  const bytes = readFileSync(join(map, naam ?? "geen.docx"));
  const docx = readDocx(bytes);
  const tekst = readBack(docx).join("\n");
  expect(tekst).toContain(ZIN);
  expect(tekst).toContain("21.500");
  expect(lintDocx(docx)).toEqual([]);
  expect(await validateDocx(bytes)).toEqual([]);
}
