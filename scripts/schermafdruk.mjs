import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { vindChromium } from "./lib/chromium.mjs";
import { STILLE_BROWSER, startHost } from "./lib/starters.mjs";

const GEBRUIK = `node scripts/schermafdruk.mjs <route> <uit.png> [opties]
  route            bijvoorbeeld '#/begroting'; '' is het startscherm
  --agenda <pad>   opent dit bestand in plaats van het voorbeeld
  --breed 1280x800 maat van het venster
  --thema donker   licht, donker, contrast of contrast-donker
  --zoom 2         zoals Ctrl en +; 2 is 200%
  --klik <naam>    klikt eerst op een knop met deze naam (mag vaker)
  --toets <toets>  drukt daarna op deze toets, bijvoorbeeld Control+k (mag vaker)
  --heel           de hele pagina in plaats van het venster`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    agenda: { type: "string" },
    breed: { type: "string", default: "1280x800" },
    thema: { type: "string", default: "licht" },
    zoom: { type: "string", default: "1" },
    klik: { type: "string", multiple: true, default: [] },
    toets: { type: "string", multiple: true, default: [] },
    heel: { type: "boolean", default: false },
  },
});
const [route, uit] = positionals;
if (route === undefined || uit === undefined) {
  console.log(GEBRUIK);
  process.exit(2);
}

const map = mkdtempSync(join(tmpdir(), "schermafdruk-"));
const [width, height] = values.breed.split("x").map(Number);
const mappen = [`--documenten=${join(map, "documenten")}`, `--gegevens=${join(map, "gegevens")}`];
const { host, url } = await startHost([...mappen, ...(values.agenda ? [values.agenda] : [])]);
const browser = await chromium.launch({
  executablePath: vindChromium() ?? undefined,
  args: [...STILLE_BROWSER, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const zoom = Number(values.zoom);
  const pagina = await browser.newPage({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: "nl-NL",
  });
  pagina.on("console", (bericht) => bericht.type() === "error" && console.error("pagina:", bericht.text()));
  pagina.on("pageerror", (fout) => console.error("pagina:", fout.message));
  await pagina.goto(url);
  if (route !== "") await naarPlek(pagina);
  await pagina.evaluate((thema) => {
    document.documentElement.dataset.thema = thema;
  }, values.thema);
  for (const naam of values.klik) await pagina.getByRole("button", { name: naam }).first().click();
  for (const toets of values.toets) await pagina.keyboard.press(toets);
  await pagina.evaluate(() => document.fonts.ready);
  await pagina.waitForTimeout(300);
  mkdirSync(dirname(resolve(uit)), { recursive: true });
  await pagina.screenshot({ path: uit, fullPage: values.heel });
  console.log(uit);
} finally {
  await browser.close();
  host.kill("SIGTERM");
  await new Promise((klaar) => host.once("exit", klaar));
  rmSync(map, { recursive: true, force: true });
}

/** Opens the sample, unless a file was given, and goes to the place. */
async function naarPlek(pagina) {
  if (!values.agenda)
    await pagina
      .getByRole("button", { name: /voorbeeld/iu })
      .first()
      .click();
  await pagina.getByRole("button", { name: "Naar Word" }).waitFor();
  await pagina.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await pagina.waitForTimeout(300);
}
