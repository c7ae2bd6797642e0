import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { type Bedrag, PM } from "#shared/domain/bedrag.ts";
import type { BlokSoort } from "#shared/domain/begroting.ts";
import { aBlok } from "#tests/builders/a-begroting.ts";
import { anActie, anAgenda, aPost } from "#tests/builders/an-agenda.ts";
import { openApp } from "./harness/open-app.ts";
import { tempFolders } from "./harness/temp-folders.ts";
import { AppScreen } from "./screens/app-screen.ts";

const circa = (euro: number): Bedrag => ({ kind: "euro", euro, circa: true });

/** A blok of every soort with the largest amounts that occur, an estimate and PM in each year. */
function aWideAgenda(aantal: number) {
  const jaren = Array.from({ length: aantal }, (_, index) => 2026 + index);
  const per = (bedrag: Bedrag) => Object.fromEntries(jaren.map((jaar) => [jaar, bedrag]));
  const blok = (soort: BlokSoort, volgorde: string, bedrag: number) => ({
    blok: aBlok(soort, soort, volgorde),
    posten: [
      aPost({ id: `${soort}-1`, blokId: soort, naam: "Instapfonds met een lange naam", bedragen: per(PM) }),
      aPost({
        id: `${soort}-2`,
        blokId: soort,
        aard: "structureel",
        actieId: "actie-1",
        bedragen: per(circa(bedrag)),
      }),
    ],
  });
  const blokken = [
    blok("lasten", "a0", 112_202_568),
    blok("dekking", "a1", 100_000_000),
    blok("reserve", "a2", -20_202_568),
  ];
  return anAgenda({
    acties: [anActie()],
    begroting: {
      jaren,
      gedrukt: {},
      gedruktDekking: {},
      gedruktReserve: {},
      blokken: blokken.map(({ blok: een }) => een),
      posten: blokken.flatMap(({ posten }) => posten),
      noten: [],
    },
  });
}

async function openWide(aantal: number): Promise<Page> {
  const folders = tempFolders();
  await mkdir(folders.documenten, { recursive: true });
  const pad = join(folders.documenten, "breed.agenda.json");
  writeFileSync(pad, bestandBytes(encodeBestand(docFromAgenda(aWideAgenda(aantal)))));
  const { page } = await openApp("browser", { folders, args: [pad] });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await new AppScreen(page).gaNaar("#/begroting");
  await page.getByRole("grid", { name: "Begroting" }).waitFor();
  return page;
}

/** How wide the column of names is, and how far it goes out of sight when the grid scrolls to its last year. */
function naamKolom(page: Page): Promise<{ breed: number; uitBeeld: number }> {
  return page.locator(".rooster-rol").evaluate((rol) => {
    const naam = rol.querySelector("tbody th")?.getBoundingClientRect();
    rol.scrollLeft = rol.scrollWidth;
    const links = rol.querySelector("tbody th")?.getBoundingClientRect().left ?? Number.NaN;
    rol.scrollLeft = 0;
    return { breed: naam?.width ?? 0, uitBeeld: rol.getBoundingClientRect().left - links };
  });
}

/** The amounts that do not fit in their own cell, or lie over their own "+ PM"; what is only read aloud has no width. */
function afgesneden(page: Page): Promise<string[]> {
  return page.locator(".rooster td.num").evaluateAll((cellen) =>
    cellen.flatMap((cel) => {
      const plus = cel.querySelector(".plus");
      const bedrag = document.createRange();
      bedrag.selectNodeContents(cel);
      const einde = plus ?? cel.querySelector(".alleen-lezer");
      if (einde) bedrag.setEndBefore(einde);
      const rand = cel.getBoundingClientRect();
      const tot = rand.right - Number.parseFloat(getComputedStyle(cel).paddingRight);
      const past = ({ left, right }: DOMRect, eind: number) => left >= rand.left - 0.5 && right <= eind + 0.5;
      const heel = [...bedrag.getClientRects()].every((deel) => past(deel, tot));
      return heel && (!plus || past(plus.getBoundingClientRect(), rand.right)) ? [] : [cel.textContent];
    }),
  );
}

it.each([1, 5, 12])(
  "keeps names and amounts whole with %i years, in every window and column",
  async (aantal) => {
    const page = await openWide(aantal);

    for (const kolom of [null, "Actie waar de post bij hoort", "Soort: structureel of tijdelijk"]) {
      if (kolom !== null) {
        await page.getByRole("button", { name: "Kolommen" }).click();
        await page.getByText(kolom).click();
        await page.keyboard.press("Escape");
      }
      for (const width of [640, 1024, 1280, 1366, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const { breed, uitBeeld } = await naamKolom(page);
        expect(breed, `${width} ${kolom}`).toBeGreaterThanOrEqual(200);
        expect(uitBeeld, `${width} ${kolom}`).toBeLessThanOrEqual(0);
        expect(await afgesneden(page), `${width} ${kolom}`).toEqual([]);
      }
    }
  },
);
