import { describe, expect, it } from "vitest";
import { openShared } from "./harness/open-app.ts";
import { BegrotingScreen } from "./screens/begroting-screen.ts";

const KOPPEN = ["Post", ...[2024, 2025, 2026, 2027, 2028].map((jaar) => `Begroting ${jaar}`), "Toelichting"];
const RIJEN = Array.from({ length: 17 }, (_, rij) => [
  `Post ${rij}`,
  ...KOPPEN.slice(2).map((_, kolom) => String(1000 * (rij + kolom + 1))),
  "nog te bespreken",
]);
const TABEL = [KOPPEN, ...RIJEN].map((rij) => rij.join("\t")).join("\n");

describe("the dialog of pasted rows", () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 640, height: 400 },
  ])("keeps its buttons in view with 7 columns and 17 rows, at $width × $height", async (maat) => {
    const { page } = await openShared();
    const scherm = new BegrotingScreen(page);
    await scherm.open();
    await scherm.cel("Monitor", 1).click();
    await scherm.plak(TABEL);
    await page.setViewportSize(maat);
    const dialoog = page.getByRole("dialog", { name: "Plak uit Excel" });
    for (const naam of ["Opnieuw plakken", "Annuleer", "Voeg 17 posten toe"]) {
      const plek = await dialoog.getByRole("button", { name: naam }).boundingBox();
      if (!plek) throw new Error(`no button ${naam}`);
      expect(plek.y, naam).toBeGreaterThan(0);
      expect(plek.y + plek.height, naam).toBeLessThanOrEqual(maat.height);
      expect(plek.x + plek.width, naam).toBeLessThanOrEqual(maat.width);
    }
    expect(await dialoog.getByText("Klopt dit jaar?").count()).toBe(0);

    await dialoog.getByRole("button", { name: "Voeg 17 posten toe" }).click();
    await scherm.rij("Post 16").waitFor();
  });
});
