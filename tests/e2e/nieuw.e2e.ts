import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { oneSample } from "./harness/one-sample.ts";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

async function openAt(hash: string): Promise<Page> {
  const { page } = await openShared();
  await new AppScreen(page).openSample();
  await goTo(page, hash);
  return page;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await new AppScreen(page).gaNaar(hash);
  await page.locator(".werk :is(h1, h2)").first().waitFor({ state: "attached" });
}

type Nieuw = Readonly<{
  wat: string;
  hash: string;
  knop: (page: Page) => Promise<void>;
  veld: string;
  /** The screen that lists it, when that is not where the button is. */
  lijst?: string;
  /** A name that is filled in already and is selected. */
  gevuld?: boolean;
}>;

const klik = (naam: string) => (page: Page) =>
  page.getByRole("button", { name: naam, exact: true }).first().click();

const hoofdstuk = (keuze: string) => async (page: Page) => {
  await page.getByRole("button", { name: "Nieuw", exact: true }).click();
  await page.getByRole("menuitem", { name: keuze }).click();
};

const NIEUW: readonly Nieuw[] = [
  { wat: "actie", hash: "#/acties", knop: klik("Actie"), veld: "Titel van de actie" },
  {
    wat: "actie under its ambitie",
    hash: "#/acties",
    knop: (page) =>
      page
        .getByRole("button", { name: /^Voeg een actie toe bij/u })
        .first()
        .click(),
    veld: "Titel van de actie",
  },
  {
    wat: "actie from another",
    hash: "#/acties/actie/ips",
    knop: klik("Nieuwe actie"),
    veld: "Titel van de actie",
  },
  {
    wat: "actie of an ambitie",
    hash: "#/ambities/ambitie/dienstverlening",
    lijst: "#/acties",
    knop: klik("Nieuwe actie"),
    veld: "Titel van de actie",
  },
  { wat: "ambitie", hash: "#/ambities", knop: klik("Ambitie"), veld: "Titel van de ambitie" },
  {
    wat: "ambitie from another",
    hash: "#/ambities/ambitie/dienstverlening",
    knop: klik("Nieuwe ambitie"),
    veld: "Titel van de ambitie",
  },
  { wat: "bron", hash: "#/bronnen", knop: klik("Nieuwe bron"), veld: "Titel" },
  { wat: "partner", hash: "#/partners", knop: klik("Nieuwe partner"), veld: "Naam van Lege partner" },
  { wat: "afkorting", hash: "#/afkortingen", knop: klik("Nieuwe afkorting"), veld: "Afkorting" },
  {
    wat: "hoofdstuk",
    hash: "#/hoofdstukken",
    knop: hoofdstuk("Leeg hoofdstuk"),
    veld: "Titel van het hoofdstuk",
  },
  {
    wat: "suggested hoofdstuk",
    hash: "#/hoofdstukken",
    knop: hoofdstuk("Communicatie"),
    veld: "Titel van het hoofdstuk",
    gevuld: true,
  },
];

const lijstVan = (hash: string) => hash.replace(/^(#\/[a-z]+).*$/u, "$1");

const naamVan = (wat: string): string => `Woorden met spaties voor ${wat}.`;

/** What has the focus: its name, and whether all of its text is selected. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const veld = document.activeElement;
    if (!(veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement)) return null;
    const alles = veld.selectionStart === 0 && veld.selectionEnd === veld.value.length;
    return { naam: veld.labels?.[0]?.textContent ?? "", alles, leeg: veld.value === "" };
  });

/** Every name in the work area, as text and in fields. */
const namen = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLElement>(".werk a, .werk li")].map((element) => element.innerText),
    ...[...document.querySelectorAll<HTMLInputElement>(".werk :is(input, textarea)")].map(
      ({ value }) => value,
    ),
  ]);

describe("a new record", () => {
  const sample = oneSample();
  it.each(NIEUW)(
    "$wat takes what is typed right after the button as its name",
    async ({ wat, hash, knop, veld, gevuld, lijst = lijstVan(hash) }) => {
      const page = sample();
      await goTo(page, hash);
      await knop(page);
      await page.waitForFunction(() => document.activeElement?.matches("input, textarea"));
      expect(await focus(page)).toEqual({ naam: veld, alles: true, leeg: gevuld !== true });
      await page.keyboard.type(naamVan(wat));
      await page.keyboard.press("Enter");
      await page.evaluate((next) => {
        location.hash = next;
      }, lijst);
      await page.waitForFunction(
        (naam) =>
          document.querySelector(".werk")?.textContent?.includes(naam) ||
          [...document.querySelectorAll<HTMLInputElement>(".werk :is(input, textarea)")].some(
            ({ value }) => value === naam,
          ),
        naamVan(wat),
      );
      expect((await namen(page)).filter((naam) => naam.includes(naamVan(wat))).length).toBeGreaterThan(0);
    },
  );
});

describe("a new record without a name", () => {
  const sample = oneSample();

  const LEEG = NIEUW.filter(({ gevuld, wat }) => gevuld !== true && wat !== "afkorting");
  it.each(LEEG)(
    "$wat is not kept, and leaves no step to undo",
    async ({ hash, knop, lijst = lijstVan(hash) }) => {
      const page = sample();
      await goTo(page, hash);
      const naar = async (next: string) => {
        await page.evaluate((hier) => {
          location.hash = hier;
        }, next);
        await page.waitForTimeout(100);
      };
      await naar(lijst);
      const ervoor = (await namen(page)).length;
      await naar(hash);
      await knop(page);
      await page.waitForFunction(() => document.activeElement?.matches("input, textarea"));
      await naar("#/overzicht");
      await page
        .getByRole("button", { name: "Ongedaan maken" })
        .and(page.locator("[aria-disabled]"))
        .waitFor();
      await naar(lijst);
      expect((await namen(page)).length).toBe(ervoor);
    },
  );
});

const VERLATEN = {
  Enter: (page: Page) => page.keyboard.press("Enter"),
  Tab: (page: Page) => page.keyboard.press("Tab"),
  "a click elsewhere": (page: Page) => page.locator(".naast h2", { hasText: "Trekker" }).click(),
  "another screen": (page: Page) => page.keyboard.press("Control+1"),
} as const;

describe("a field to choose or make", () => {
  it.each(Object.keys(VERLATEN) as (keyof typeof VERLATEN)[])("keeps a typed trekker at %s", async (hoe) => {
    const page = await openAt("#/acties");
    await klik("Actie")(page);
    await page.keyboard.type("Proef");
    await page.keyboard.press("Enter");
    const hash = await page.evaluate(() => location.hash);
    await page.getByRole("combobox", { name: "Kies de trekker" }).fill("Regiobureau Oost");
    await VERLATEN[hoe](page);
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.getByRole("list", { name: "Trekker" }).getByText("Regiobureau Oost").waitFor();
    await page.evaluate(() => {
      location.hash = "#/partners";
    });
    await page.getByRole("textbox", { name: "Naam van Regiobureau Oost" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Naam van Regiobureau Oost" }).count()).toBe(1);
  });

  it("is emptied by Esc, and then makes nothing", async () => {
    const page = await openAt("#/acties/actie/ips");
    const veld = page.getByRole("combobox", { name: "Koppel een post" });
    await veld.fill("Een post die er niet is");
    await page.keyboard.press("Escape");
    expect(await veld.inputValue()).toBe("");
    await page.keyboard.press("Tab");
    await page.evaluate(() => {
      location.hash = "#/begroting";
    });
    await page.getByRole("heading", { level: 1, name: /Begroting/u }).waitFor();
    expect(await page.getByText("Een post die er niet is").count()).toBe(0);
  });

  it("makes a post for an actie of a name that is not in the list", async () => {
    const page = await openAt("#/acties/actie/ips");
    await page.getByRole("combobox", { name: "Koppel een post" }).fill("Een post die er nog niet was");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /Een post die er nog niet was/u }).waitFor();
  });

  it("adds what stands in the fields of an afkorting when they are left", async () => {
    const page = await openAt("#/afkortingen");
    await klik("Nieuwe afkorting")(page);
    await page.keyboard.type("QXZ");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Quasi");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.getByRole("textbox", { name: "Betekenis van QXZ" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Betekenis van QXZ" }).inputValue()).toBe("Quasi");
  });
});
