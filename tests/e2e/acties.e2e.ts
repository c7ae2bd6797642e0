import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openAt(hash: string) {
  const { page } = await openShared();
  await page.setViewportSize({ width: 1280, height: 1600 });
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar(hash);
  return { page, app };
}

const groep = (page: Page, naam: RegExp) => page.getByRole("list", { name: naam });
const kies = async (page: Page, label: string, keuze: string) => {
  await page.getByRole("button", { name: new RegExp(label, "u") }).click();
  await page.getByRole("option", { name: keuze, exact: true }).click();
};

describe("the acties", () => {
  it("are dragged by their text to another ambitie, and undone in one step", async () => {
    const { page } = await openAt("#/acties");
    const naar = groep(page, /^Acties bij Arbeidsmarktinfrastructuur/u);
    await page
      .locator(".actierij")
      .getByText("Limburgse Werkgevers Vereniging (LWV)")
      .dragTo(naar.getByRole("listitem").first(), { targetPosition: { x: 300, y: 4 } });
    await naar.getByRole("link", { name: "Limburg-HR" }).waitFor();
    expect(await naar.getByRole("link").first().innerText()).toBe("Limburg-HR");
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await groep(page, /^Acties bij Bijdragen/u)
      .getByRole("link", { name: "Limburg-HR" })
      .waitFor();
  });

  it("are narrowed by what they have", async () => {
    const { page } = await openAt("#/acties");
    await kies(page, "Met en zonder geld", "Zonder geld");
    await page.getByText(/^\d+ van \d+ acties$/u).waitFor();
    expect(await page.getByRole("link", { name: "ZorgStart" }).count()).toBe(0);
    await page.getByRole("link", { name: "Verkenning functiecreatie" }).waitFor();
    await page.getByRole("button", { name: "Toon alles" }).click();
    await page.getByRole("link", { name: "ZorgStart" }).waitFor();
  });

  it("are changed together with one choice, which is one step to undo", async () => {
    const { page } = await openAt("#/acties");
    for (const naam of ["ZorgStart", "Limburg-HR"])
      await page.getByText(`Kies ${naam}`, { exact: true }).locator("..").locator("..").click();
    await page.getByText("2 acties gekozen").waitFor();
    await kies(page, "Status van de gekozen acties", "Afgerond");
    await page.waitForFunction(() => document.querySelectorAll(".actiestaat-afgerond").length === 2);
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll(".actiestaat-afgerond").length === 0);
  });

  it("are duplicated with their texts, and the name of the copy is selected", async () => {
    const { page } = await openAt("#/acties/actie/ips");
    await page.getByRole("button", { name: "Dupliceer deze actie" }).click();
    await page.waitForFunction(
      () =>
        (document.activeElement as HTMLTextAreaElement | null)?.value ===
        "Kopie van Individuele Plaatsing en Steun (IPS)",
    );
    await page.keyboard.type("IPS in het noorden");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("textbox", { name: "Aanpak" }).innerText()).not.toBe("");
    await page.getByRole("link", { name: /^IPS in het noorden/u }).waitFor();
  });

  it("are moved along the months by their bars, with the mouse and the arrow keys", async () => {
    const { page } = await openAt("#/acties");
    await page.getByRole("button", { name: "Planning" }).click();
    const staaf = page.getByRole("application", { name: /^WerkgeversServicepunt/u });
    await staaf.waitFor();
    expect(await staaf.getAttribute("aria-label")).toContain("januari 2024 – december 2025");
    const vak = await staaf.boundingBox();
    if (!vak) throw new Error("no bar");
    const y = vak.y + vak.height / 2;
    await page.mouse.move(vak.x + vak.width - 3, y);
    await page.mouse.down();
    await page.mouse.move(vak.x + vak.width * (18 / 24), y, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("application", { name: /WerkgeversServicepunt.*januari 2024 – juni 2025/u }).focus();
    await page.keyboard.press("ArrowRight");
    await page
      .getByRole("application", { name: /WerkgeversServicepunt.*februari 2024 – juli 2025/u })
      .waitFor();
  });
});

it("a card is dragged by its text, not by its grip alone", async () => {
  const { page } = await openAt("#/acties");
  await page.getByRole("button", { name: "Bord" }).click();
  const kolom = page.getByRole("region", { name: "Gestopt" });
  await page.getByRole("link", { name: "ZorgStart" }).dragTo(kolom, { targetPosition: { x: 60, y: 80 } });
  await kolom.getByRole("link", { name: "ZorgStart" }).waitFor();
});

it("a hoofdstuk is dragged from voorin to achterin", async () => {
  const { page } = await openAt("#/hoofdstukken");
  const achterin = page.getByRole("list", { name: /^Achterin/u });
  await page
    .getByRole("list", { name: /^Voorin/u })
    .getByRole("link", { name: "Samenvatting" })
    .dragTo(achterin.getByRole("listitem").first(), { targetPosition: { x: 60, y: 4 } });
  await achterin.getByRole("link", { name: "Samenvatting" }).waitFor();
});

it("a hoofdstuk becomes an annex by its list, and is dragged back, which leaves that part empty", async () => {
  const { page } = await openAt("#/hoofdstukken");
  const deel = (naam: RegExp) => page.getByRole("list", { name: naam }).getByRole("link");
  await deel(/^Voorin/u)
    .filter({ hasText: "Samenvatting" })
    .click();
  await kies(page, "Plaats in het document", "Als bijlage");
  await expect.poll(() => deel(/^Als bijlage/u).allTextContents()).toEqual(["Samenvatting"]);
  expect(await deel(/^Voorin/u).allTextContents()).not.toContain("Samenvatting");
  await deel(/^Als bijlage/u).dragTo(deel(/^Voorin/u).first(), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(() => deel(/^Voorin/u).allTextContents()).toContain("Samenvatting");
  await page.getByText("Sleep een hoofdstuk hierheen.").waitFor();
});

it("an actie that was made under a filter stays in the list until the filter is another one", async () => {
  const { page } = await openAt("#/acties");
  await kies(page, "Status", "Gepland");
  await page.getByRole("button", { name: "Actie", exact: true }).click();
  await page.getByLabel("Titel van de actie").waitFor();
  await page.keyboard.type("Past er niet in");
  await page.getByRole("link", { name: "Alle acties" }).click();
  await page.getByRole("link", { name: "Past er niet in" }).waitFor();
  await page.getByText(/1 nieuwe past niet in dit filter$/u).waitFor();
  await kies(page, "Status", "Loopt");
  await page.getByRole("link", { name: "Past er niet in" }).waitFor({ state: "detached" });
});

it("Tab goes from the title of a hoofdstuk to its text", async () => {
  const { page } = await openAt("#/hoofdstukken");
  await page.getByLabel("Titel van het hoofdstuk").click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Hier verder. ");
  await page
    .getByRole("textbox", { name: /^Tekst van/u })
    .getByText("Hier verder.")
    .waitFor();
});
