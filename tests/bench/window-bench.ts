import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { antwoordTekst } from "#shared/domain/tekst-id.ts";
import { grootAgenda } from "#tests/builders/groot-agenda.ts";
import { launchChromium } from "#tests/e2e/harness/open-chromium.ts";
import { startBrowserHost } from "#tests/e2e/harness/start-browser-host.ts";
import { keyToPaint } from "./key-to-paint.ts";
import { median, ms, percentile, ratio, report } from "./measure.ts";

const KEYS = 150;
const STARTS = 5;

/** Measures what needs a window: start to usable, and key press to painted text beside a bare editor. */
export async function windowBench(): Promise<void> {
  const browser = await launchChromium().catch(() => null);
  if (!browser) return console.log("\nVenster: geen Chromium op deze computer, niet gemeten.");
  const map = await mkdtemp(join(tmpdir(), "bench-venster-"));
  try {
    console.log("\nVenster (browser-host, groot)");
    await start(browser, map);
    await typing(browser, map);
  } finally {
    await browser.close();
    await rm(map, { recursive: true, force: true });
  }
}

async function anAgendaFile(map: string): Promise<string> {
  const pad = join(map, "groot.agenda.json");
  const ids = raamwerken[0]?.vragen.map(({ id }) => id) ?? [];
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(grootAgenda(ids)))));
  return pad;
}

/** From starting the process to a page that shows the agenda, with a browser that is already running. */
async function start(browser: Browser, map: string): Promise<void> {
  const pad = await anAgendaFile(map);
  const metingen: number[] = [];
  for (let index = 0; index < STARTS; index++) {
    const begin = performance.now();
    const { page, stop } = await openApp(browser, pad);
    metingen.push(performance.now() - begin);
    await page.context().close();
    await stop();
  }
  report(
    "  start tot bruikbaar venster",
    `mediaan ${ms(median(metingen))}`,
    `hoogste ${ms(Math.max(...metingen))}`,
  );
}

async function openApp(browser: Browser, pad: string): Promise<{ page: Page; stop: () => Promise<unknown> }> {
  const { url, stop } = await startBrowserHost({ args: [pad] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole("heading", { level: 1, name: "Meerjarenagenda Groot" }).waitFor();
  return { page, stop };
}

async function typing(browser: Browser, map: string): Promise<void> {
  const ids = raamwerken[0]?.vragen.map(({ id }) => id) ?? [];
  const vraagId = ids[0] ?? "";
  const pad = await anAgendaFile(map);
  const { page, stop } = await openApp(browser, pad);
  await page.goto(`${new URL(page.url()).origin}/#/vragen/aanbod/${vraagId}`);
  const ours = await typeIn(page, ".ProseMirror");
  await page.context().close();
  await stop();
  const bare = await barePage(browser, map, vraagId, ids);
  const theirs = await typeIn(bare, ".ProseMirror");
  await bare.context().close();
  report(
    "  toets tot getekende tekst, p95",
    ms(percentile(ours, 0.95)),
    `kale Tiptap: ${ms(percentile(theirs, 0.95))}`,
    ratio(percentile(ours, 0.95), percentile(theirs, 0.95)),
  );
  report(
    "  toets tot getekende tekst, mediaan",
    ms(median(ours)),
    `kale Tiptap: ${ms(median(theirs))}`,
    ratio(median(ours), median(theirs)),
  );
}

async function typeIn(page: Page, selector: string): Promise<number[]> {
  const editor = page.locator(selector).first();
  await editor.click();
  await page.waitForTimeout(500);
  return keyToPaint(page, KEYS);
}

async function barePage(
  browser: Browser,
  map: string,
  vraagId: string,
  ids: readonly string[],
): Promise<Page> {
  const tekst = grootAgenda(ids).teksten[antwoordTekst(vraagId)];
  const kaal = JSON.stringify(tekst, (key, value) =>
    key === "content" && Array.isArray(value) ? value.filter(({ type }) => type !== "bronVerwijzing") : value,
  );
  const { outputFiles } = await build({
    entryPoints: ["tests/bench/bare-editor.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  const html = `<!doctype html><meta charset="utf-8"><script type="application/json" id="tekst">${kaal.replaceAll("<", "\\u003c")}</script><div id="editor"></div><script>${(outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script")}</script>`;
  const pad = join(map, "kaal.html");
  await writeFile(pad, html);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`file://${pad}`);
  return page;
}
