import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { DRIE, drieVanElk } from "#tests/builders/drie-van-elk.ts";
import { type OpenedAgenda, openAgenda } from "./harness/open-agenda.ts";

type Geval = Readonly<{
  /** Where a record is looked at. */
  plek: (id: string) => string;
  /** The name of the button that takes it away. */
  knop: (naam: string) => RegExp;
}>;

/** Where each soort is taken away; null for what cannot be, or only in the grid of the begroting. */
const GEVALLEN = {
  gemeente: { plek: () => "#/agendagegevens", knop: (naam) => new RegExp(`^Haal ${naam} weg$`, "u") },
  hoofdstuk: { plek: (id) => `#/hoofdstukken/hoofdstuk/${id}`, knop: () => /^Haal dit hoofdstuk weg$/u },
  antwoord: null,
  ambitie: { plek: (id) => `#/ambities/ambitie/${id}`, knop: () => /^Haal deze ambitie weg$/u },
  actie: { plek: (id) => `#/acties/actie/${id}`, knop: () => /^Haal deze actie weg$/u },
  blok: null,
  post: null,
  noot: { plek: () => "#/begroting", knop: (naam) => new RegExp(`^Haal noot \\S+ bij ${naam} weg$`, "u") },
  bron: { plek: (id) => `#/bronnen/bron/${id}`, knop: () => /^Haal weg$/u },
  partner: { plek: () => "#/partners", knop: (naam) => new RegExp(`^Haal ${naam} weg$`, "u") },
  afkorting: { plek: () => "#/afkortingen", knop: (naam) => new RegExp(`^Haal ${naam} weg$`, "u") },
} as const satisfies Readonly<Record<SoortNaam, Geval | null>>;

/** What has the focus, with the row it stands in, as a reader would be told; a few frames after the last key. */
function gericht(page: Page): Promise<string> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const hier = document.activeElement as HTMLElement;
    if (hier === document.body) return "nergens";
    const rij = hier.closest<HTMLElement>("li, tr") ?? hier;
    const velden = [...rij.querySelectorAll<HTMLInputElement>("input, textarea")];
    return [hier.ariaLabel ?? "", rij.innerText, ...velden.map(({ value }) => value)].join(" ");
  });
}

/** Takes a record away by keyboard, as its screen lets one; what has the focus then. */
async function haalWeg({ page, app }: OpenedAgenda, { plek, knop }: Geval, naam: string): Promise<string> {
  await app.gaNaar(plek(naam));
  const weg = page.getByRole("main").getByRole("button", { name: knop(naam) });
  await weg.waitFor();
  await page.waitForTimeout(100);
  await weg.focus();
  await page.keyboard.press("Enter");
  return gericht(page);
}

it("what is taken away leaves the focus at the next, else the previous, else where a new one is made", async () => {
  const drie = await openAgenda(drieVanElk());
  for (const [soort, geval] of Object.entries(GEVALLEN)) {
    if (!geval) continue;
    expect(await haalWeg(drie, geval, "Midden"), soort).toMatch(/Slot/u);
    expect(await haalWeg(drie, geval, "Slot"), soort).toMatch(/Eerste/u);
    await haalWeg(drie, geval, "Eerste");
    const maakt = () => document.activeElement?.matches("[data-maakt], input, textarea") ?? false;
    expect(await drie.page.evaluate(maakt), soort).toBe(true);
  }
});

it("a post or blok that is taken away leaves the focus in the grid", async () => {
  const { page, app } = await openAgenda(drieVanElk());
  await app.gaNaar("#/begroting");
  for (const naam of ["Midden", "Blok Midden"]) {
    await page.getByRole("rowheader").filter({ hasText: naam }).first().click();
    await page.keyboard.press("Control+Delete");
    await page
      .getByText(/staat in de prullenbak/u)
      .first()
      .waitFor();
    expect(await gericht(page), naam).not.toBe("nergens");
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)).toBe(true);
  }
});

it("what comes out of the bin leaves the focus at the next of the bin, and then at its head", async () => {
  const drie = await openAgenda(drieVanElk());
  const { page, app } = drie;
  for (const naam of DRIE) await haalWeg(drie, GEVALLEN.partner, naam);
  await app.gaNaar("#/versies");
  const zetTerug = async (naam: string) => {
    await page.getByRole("button", { name: `Zet ${naam} terug` }).focus();
    await page.keyboard.press("Enter");
    return gericht(page);
  };
  await page.getByRole("button", { name: "Zet Midden terug" }).waitFor();
  const rest = await page.getByRole("button", { name: /^Zet .* terug$/u }).count();
  expect(rest).toBe(3);
  expect(await zetTerug("Midden")).toMatch(/Zet (Eerste|Slot) terug/u);
  expect(await zetTerug("Eerste")).toMatch(/Zet Slot terug/u);
  expect(await zetTerug("Slot")).toMatch(/^ ?Prullenbak/u);
});

it("a panel that Esc closes gives the focus back to where it was", async () => {
  const { page, app } = await openAgenda(drieVanElk());
  const vanaf = page.getByRole("textbox", { name: "Titel van de actie" });
  await app.gaNaar("#/acties/actie/Midden");
  for (const toets of ["Control+k", "Control+f", "Control+h", "Control+,", "F1"]) {
    await vanaf.click();
    await page.keyboard.press(toets);
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"], aside.zoekpaneel'));
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    expect(await gericht(page), toets).not.toBe("nergens");
    expect(await vanaf.evaluate((veld) => veld === document.activeElement), toets).toBe(true);
  }
  await page.setViewportSize({ width: 700, height: 800 });
  const lade = page.getByRole("button", { name: "Alle acties", exact: true });
  await lade.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await gericht(page);
  expect(await lade.evaluate((knop) => knop === document.activeElement)).toBe(true);
});

it("many that are taken away at once leave the focus at the next that stays", async () => {
  const { page, app } = await openAgenda(drieVanElk());
  await app.gaNaar("#/acties");
  for (const naam of ["Eerste", "Midden"]) {
    await page.getByRole("checkbox", { name: `Kies ${naam}` }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Haal weg" }).focus();
  await page.keyboard.press("Enter");
  expect(await gericht(page)).toMatch(/Slot/u);
});
