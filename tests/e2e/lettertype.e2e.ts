import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { OPMAAK } from "#shared/word/opmaak.ts";
import { launchChromium, openPage } from "./harness/open-chromium.ts";
import { startBrowserHost } from "./harness/start-browser-host.ts";
import { AppScreen } from "./screens/app-screen.ts";

const ZIN = `Het lettertype ${OPMAAK.lettertype} staat niet op deze computer.`;

/** The fonts of this computer without that of our documents and the one that is made as wide. */
const reject = (naam: string) => `<pattern><patelt name="family"><string>${naam}</string></patelt></pattern>`;
const FONTCONFIG = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<selectfont><rejectfont>${reject(OPMAAK.lettertype)}${reject("Carlito")}</rejectfont></selectfont></fontconfig>`;

/** The app on a computer that does not have the font. */
async function openWithoutFont() {
  const running = await startBrowserHost();
  onTestFinished(() => running.folders.remove());
  onTestFinished(async () => void (await running.stop()));
  const fontconfig = join(running.folders.root, "fonts.conf");
  writeFileSync(fontconfig, FONTCONFIG);
  const browser = await launchChromium({ FONTCONFIG_FILE: fontconfig });
  onTestFinished(() => browser.close());
  const { page } = await openPage(browser, running.url);
  await new AppScreen(page).openSample();
  return page;
}

describe("a computer without the font of the document", () => {
  it("says so before the document is made, with what to do", async () => {
    const page = await openWithoutFont();

    await page.getByRole("button", { name: "Naar Word" }).click();

    const dialog = page.getByRole("dialog", { name: "Naar Word" });
    await dialog.getByText(ZIN).waitFor();
    await dialog.getByText(/Kijk het document na op een computer met Word/u).waitFor();
  });

  it("says nothing once the font is there", async () => {
    const page = await openWithoutFont();
    await page.evaluate(async (naam) => {
      const address = performance
        .getEntriesByType("resource")
        .find(({ name }) => name.endsWith(".woff2"))?.name;
      if (address === undefined) throw new Error("No font of the app has been loaded");
      document.fonts.add(await new FontFace(naam, await (await fetch(address)).arrayBuffer()).load());
    }, OPMAAK.lettertype);

    await page.getByRole("button", { name: "Naar Word" }).click();

    await page.getByRole("region", { name: "Voorbeeld van het document" }).waitFor();
    expect(await page.getByText(ZIN).count()).toBe(0);
  });
});
