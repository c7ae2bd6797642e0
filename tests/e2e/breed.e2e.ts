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

it.each([
  { width: 853, height: 533, als: "1280 at 150%" },
  { width: 683, height: 455, als: "1024 at 150%" },
  { width: 640, height: 400, als: "1280 at 200%" },
  { width: 320, height: 256, als: "1280 at 400%" },
])("a window of $width wide, as $als, shows the name and the version of the agenda", async (maat) => {
  const { page } = await openShared();
  await new AppScreen(page).openSample();
  await page.setViewportSize(maat);
  const vak = (klasse: string) =>
    page.locator(klasse).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { breed: right - left, past: top >= 0 && bottom <= 40 && right <= innerWidth };
    });
  for (const klasse of [".titelbalk .merk-naam", ".titelbalk .merk-versie"]) {
    expect(await vak(klasse), klasse).toEqual({ breed: expect.any(Number), past: true });
    expect((await vak(klasse)).breed, klasse).toBeGreaterThan(60);
  }
});
