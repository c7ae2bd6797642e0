import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { AgendaBestand } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { grootAgenda } from "#tests/builders/groot-agenda.ts";
import { launchChromium } from "#tests/e2e/harness/open-chromium.ts";
import { startBrowserHost } from "#tests/e2e/harness/start-browser-host.ts";
import { serveBarePage, writeBarePage } from "./bare-page.ts";
import { keyToPaint } from "./key-to-paint.ts";
import { median, ms, percentile, ratio, report } from "./measure.ts";

const VOORBEELD = "assets/voorbeelden/midden-limburg-2024.agenda.json";
const VRAGEN = raamwerken[0].vragen.map(({ id }) => id);
/** The first vraag of the raamwerk: answered in both loads. */
const VRAAG = VRAGEN[0] ?? "";
const KEYS = 150;
const STARTS = 5;

/** An agenda to measure with, on disk. */
type Load = Readonly<{ naam: string; agenda: Agenda; pad: string }>;

/** Measures what needs a window, for the sample and for groot: start to usable, and key press to painted text. */
export async function windowBench(): Promise<void> {
  const browser = await launchChromium().catch(() => null);
  if (!browser) return console.log("\nVenster: geen Chromium op deze computer, niet gemeten.");
  const map = await mkdtemp(join(tmpdir(), "bench-venster-"));
  const voorbeeld = AgendaBestand.parse(JSON.parse(await readFile(VOORBEELD, "utf8"))).agenda;
  try {
    for (const [naam, agenda] of [
      ["voorbeeld", voorbeeld],
      ["groot", grootAgenda(VRAGEN)],
    ] as const) {
      console.log(`\nVenster (browser-host, ${naam})`);
      const load = await onDisk(map, naam, agenda);
      await start(browser, map, load);
      await typing(browser, map, load);
    }
  } finally {
    await browser.close();
    await rm(map, { recursive: true, force: true });
  }
}

async function onDisk(map: string, naam: string, agenda: Agenda): Promise<Load> {
  const pad = join(map, `${naam}.agenda.json`);
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(agenda))));
  return { naam, agenda, pad };
}

/**
 * From starting the process to a page that shows the agenda, with a browser that is already running; in turn with a
 * bare server of a bare page with the same editor and one text, to that text.
 */
async function start(browser: Browser, map: string, load: Load): Promise<void> {
  const kaal = await writeBarePage(map, load.agenda, VRAAG);
  const close = async ({ page, stop }: Opened) => {
    await page.context().close();
    await stop();
  };
  const { ours, theirs } = { ours: [] as number[], theirs: [] as number[] };
  for (let index = 0; index < STARTS; index++) {
    ours.push(await timed(() => openApp(browser, load), close));
    theirs.push(await timed(() => openBare(browser, kaal), close));
  }
  report(
    "  start tot bruikbaar venster",
    `mediaan ${ms(median(ours))}`,
    `hoogste ${ms(Math.max(...ours))}`,
    `kale pagina met deze editor: ${ms(median(theirs))}`,
    ratio(median(ours), median(theirs)),
  );
}

type Opened = Readonly<{ page: Page; stop: () => Promise<unknown> }>;

async function timed(open: () => Promise<Opened>, close: (opened: Opened) => Promise<void>): Promise<number> {
  const begin = performance.now();
  const opened = await open();
  const took = performance.now() - begin;
  await close(opened);
  return took;
}

async function openApp(browser: Browser, { agenda, pad }: Load): Promise<Opened> {
  const { url, stop } = await startBrowserHost({ args: [pad] });
  const page = await openPage(browser, url);
  await page.getByRole("heading", { level: 1, name: agenda.titel }).waitFor();
  return { page, stop };
}

async function openBare(browser: Browser, pad: string): Promise<Opened> {
  const { url, stop } = await serveBarePage(pad);
  const page = await openPage(browser, url);
  await page.locator(".ProseMirror").waitFor();
  return { page, stop };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function typing(browser: Browser, map: string, load: Load): Promise<void> {
  const { page, stop } = await openApp(browser, load);
  await page.goto(`${new URL(page.url()).origin}/#/vragen/aanbod/antwoord/${VRAAG}`);
  const ours = await typeIn(page, ".ProseMirror");
  await page.context().close();
  await stop();
  const bare = await openPage(browser, `file://${await writeBarePage(map, load.agenda, VRAAG)}`);
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
