import { expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { AppScreen } from "./screens/app-screen.ts";

const SCHERMEN = [
  "overzicht",
  "signaleringen",
  "acties",
  "ambities",
  "partners",
  "versies",
  "agendagegevens",
];

/** The widest row or paragraph of the screen, and how far the heading stands from the left of the work. */
const MATEN = () => {
  const werk = document.querySelector(".werk")?.getBoundingClientRect();
  const rijen = [...document.querySelectorAll(".werk li, .werk p, .werk tr")];
  const breed = Math.max(0, ...rijen.map((rij) => rij.getBoundingClientRect().width));
  const kop = document.querySelector(".werk h1")?.getBoundingClientRect();
  return { breed, links: (kop?.left ?? 0) - (werk?.left ?? 0) };
};

it("a wide window has no rows from side to side: what is read stands in the middle", async () => {
  const { page } = await openShared();
  const app = new AppScreen(page);
  await app.openSample();
  for (const width of [1920, 2560]) {
    await page.setViewportSize({ width, height: 1080 });
    for (const scherm of SCHERMEN) {
      await app.gaNaar(`#/${scherm}`);
      await page.locator(".werk h1").first().waitFor();
      const { breed, links } = await page.evaluate(MATEN);
      expect(breed, `${scherm} at ${width}`).toBeLessThanOrEqual(1220);
      expect(links, `${scherm} at ${width}`).toBeGreaterThan(150);
    }
  }
});

it("a window of 853 wide, as at 150%, shows the name and the version of the agenda", async () => {
  const { page } = await openShared();
  await new AppScreen(page).openSample();
  await page.setViewportSize({ width: 853, height: 533 });
  const breedte = (klasse: string) =>
    page.locator(klasse).evaluate((element) => element.getBoundingClientRect().width);
  expect(await breedte(".titelbalk .merk-naam")).toBeGreaterThan(90);
  expect(await breedte(".titelbalk .merk-versie")).toBeGreaterThan(90);
});
