import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings } from "./harness/axe-findings.ts";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openAt(hash: string) {
  const opened = await openShared();
  const app = new AppScreen(opened.page);
  await app.openSample();
  await app.gaNaar(hash);
  return { ...opened, app };
}

const veld = (page: Page, naam: string) => page.getByRole("textbox", { name: naam });

describe("ambities", () => {
  it("are written from title to ground and actie, and say what is still missing", async () => {
    const { page } = await openAt("#/ambities");
    await page.getByRole("button", { name: "Ambitie", exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await page.keyboard.type("Meer vakmensen in de techniek");
    await page.keyboard.press("Enter");
    await page.getByText("Nog geen onderbouwing.", { exact: false }).waitFor();
    await page.getByText("Nog geen actie.", { exact: false }).waitFor();

    await page.getByRole("button", { name: "Kies antwoorden" }).click();
    const kiezer = page.getByRole("dialog", { name: "Waar rust deze ambitie op?" });
    await veld(page, "Zoek in de vragen").fill("demografische");
    await kiezer.getByRole("option", { name: "Demografische druk" }).click();
    await kiezer.getByRole("button", { name: "Kies 1 antwoord" }).click();
    await page
      .getByRole("list", { name: /waarop deze ambitie rust/u })
      .getByText("Klaar")
      .waitFor();

    await page.getByRole("combobox", { name: "Voeg een actie toe" }).fill("Techniekdagen");
    await page.getByRole("option", { name: "Voeg ‘Techniekdagen’ toe" }).click();
    await page
      .getByRole("list", { name: "Acties bij deze ambitie" })
      .getByRole("link", { name: "Techniekdagen" })
      .waitFor();
    await page.getByText("jongeren", { exact: true }).click();
    await page.getByRole("link", { name: "Alle ambities" }).first().click();

    const rij = page.getByRole("listitem").filter({ hasText: "Meer vakmensen in de techniek" });
    await rij.getByText("rust op 1 antwoord").waitFor();
    expect(await rij.innerText()).toContain("jongeren");
    expect(await rij.innerText()).toContain("1 actie");
  });

  it("change order by keys in the list, and priority on the board", async () => {
    const { page } = await openAt("#/ambities");
    await page.getByRole("button", { name: "Verplaats Arbeidsmarktinfrastructuur" }).focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.getByText("staat nu op plek 1 van 3", { exact: false }).waitFor();
    expect(
      await page.getByRole("list", { name: "Ambities" }).getByRole("link").first().innerText(),
    ).toContain("Arbeidsmarktinfrastructuur");

    await page.getByRole("button", { name: "Prioriteit", exact: true }).click();
    await page.getByRole("link", { name: /^Dienstverlening/u }).focus();
    await page.keyboard.press("Alt+Shift+ArrowLeft");
    await page
      .getByRole("region", { name: "Laag" })
      .getByRole("link", { name: /^Dienstverlening/u })
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Dienstverlening"));
  });

  it("go to the bin with an offer to bring them back", async () => {
    const { page } = await openAt("#/ambities/ambitie/dienstverlening");
    await page.getByRole("button", { name: "Haal deze ambitie weg" }).click();
    await page.getByText("De actie blijft staan.").waitFor();
    await page.getByRole("button", { name: "Ongedaan", exact: true }).click();
    await page.getByRole("link", { name: "Dienstverlening ontschot en zichtbaar organiseren" }).waitFor();
  });
});

describe("acties", () => {
  it("take months as people type them, and say what is wrong with them", async () => {
    const { page } = await openAt("#/acties/actie/zorgstart");
    await veld(page, "Start").fill("voorjaar");
    await page.keyboard.press("Enter");
    await page.getByText("Deze maand lezen we niet.", { exact: false }).waitFor();
    expect(await veld(page, "Start").inputValue()).toBe("voorjaar");
    await veld(page, "Start").fill("3-2026");
    await page.keyboard.press("Enter");
    await page.getByText("valt buiten de uitvoeringsagenda 2024–2025", { exact: false }).waitFor();
    await veld(page, "Eind").fill("februari 2024");
    await page.keyboard.press("Enter");
    await page
      .getByText("eindigt in februari 2024, voor het begin in maart 2026.", { exact: false })
      .waitFor();
  });

  it("get a new partner on the spot, which is then in the bibliotheek", async () => {
    const { page, app } = await openAt("#/acties/actie/ips");
    await page.getByRole("combobox", { name: "Kies de trekker" }).fill("Huis van de Techniek");
    await page.getByRole("option", { name: "Voeg ‘Huis van de Techniek’ toe" }).click();
    await page.getByRole("list", { name: "Trekker" }).getByText("Huis van de Techniek").waitFor();
    await app.gaNaar("#/partners");
    await page
      .getByText("Huis van de Techniek")
      .or(page.locator('input[value="Huis van de Techniek"]'))
      .first()
      .waitFor();
  });

  it("choose all municipalities at once, and none again in one step back", async () => {
    const { page } = await openAt("#/acties/actie/ips");
    await page.getByRole("button", { name: "Alle", exact: true }).click();
    await page.getByText("8 van 8").waitFor();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page.getByText("0 van 8").waitFor();
  });

  it("show what they cost, and lead to the post", async () => {
    const { page } = await openAt("#/acties/actie/ips");
    const posten = page.getByRole("list", { name: "Posten bij deze actie" });
    expect(await posten.innerText()).toContain("€\u00a0130.000");
    await posten.getByRole("link").click();
    await page.waitForFunction(() =>
      document.activeElement?.textContent?.includes("Individuele Plaatsing en Steun"),
    );
  });

  it("change status on the board by keys and by dragging", async () => {
    const { page } = await openAt("#/acties");
    await page.getByRole("button", { name: "Bord" }).click();
    const kolom = (naam: string) => page.getByRole("region", { name: naam, exact: true });
    await kolom("Idee")
      .getByRole("button", { name: /^Verplaats/u })
      .focus();
    await page.keyboard.press("ArrowRight");
    await kolom("Gepland").getByRole("link", { name: "Regio Deal Midden-Limburg" }).waitFor();
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Verplaats Regio Deal"),
    );

    await kolom("Gepland")
      .getByRole("button", { name: "Verplaats Regio Deal Midden-Limburg" })
      .dragTo(kolom("Afgerond"), { targetPosition: { x: 60, y: 60 } });
    await kolom("Afgerond").getByRole("link", { name: "Regio Deal Midden-Limburg" }).waitFor();
  });
});

describe("accessibility of ambities and acties", () => {
  it("gives axe nothing to find in full view, on boards, in the planning and while choosing", async () => {
    const { page, app } = await openAt("#/ambities/ambitie/match");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const gevonden: string[] = [];
    const kijk = async (waar: string) => {
      await page.waitForTimeout(200);
      gevonden.push(...(await axeFindings(page, waar)));
    };
    await kijk("ambitie");
    await page.getByRole("button", { name: "Kies antwoorden" }).click();
    await kijk("antwoorden kiezen");
    await page.keyboard.press("Escape");
    await app.gaNaar("#/acties/actie/ips");
    await kijk("actie");
    await app.gaNaar("#/acties");
    await page.getByRole("button", { name: "Bord" }).click();
    await kijk("bord");
    await page.getByRole("button", { name: "Planning" }).click();
    await kijk("planning");
    await app.gaNaar("#/ambities");
    await page.getByRole("button", { name: "Termijn", exact: true }).click();
    await kijk("termijnen");
    expect(gevonden).toEqual([]);
  });
});

it("limits the ambities to what was chosen, and changes several at once as one step", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  await app.gaNaar("#/ambities");
  const lijst = page.getByRole("list", { name: "Ambities" });
  const rijen = lijst.locator("> li");
  await rijen.first().waitFor();
  const aantal = await rijen.count();
  for (const rij of [0, 1]) {
    await rijen.nth(rij).getByRole("checkbox").focus();
    await page.keyboard.press("Space");
  }
  await page.getByText("2 ambities gekozen").waitFor();
  await page.getByRole("button", { name: /Prioriteit van de gekozen ambities/u }).click();
  await page.getByRole("option", { name: "Laag" }).click();
  expect(await lijst.getByText(/prioriteit laag/u).count()).toBe(2);

  await page.getByRole("button", { name: /^Elke prioriteit/u }).click();
  await page.getByRole("option", { name: "Laag" }).click();
  await page.getByText(`2 van ${aantal} ambities`).waitFor();
  expect(await rijen.count()).toBe(2);
  await page.getByRole("button", { name: "Toon alles" }).click();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    () => !/prioriteit laag/u.test(document.querySelector(".ambitielijst")?.textContent ?? ""),
  );
  expect(await rijen.count()).toBe(aantal);
});
