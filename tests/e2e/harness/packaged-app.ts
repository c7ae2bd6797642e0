import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "playwright-core";
import { exited } from "./child.ts";
import { electronArgs, electronEnv } from "./start-electron.ts";
import type { TempFolders } from "./temp-folders.ts";

const HEADER_START = 16;

/** The paths of all files in an asar archive. */
export function listAsar(pad: string): string[] {
  const bytes = readFileSync(pad);
  const lengte = bytes.readUInt32LE(12);
  const { files } = JSON.parse(bytes.subarray(HEADER_START, HEADER_START + lengte).toString("utf8"));
  return paden(files, "");
}

type Knoop = Readonly<{ files?: Readonly<Record<string, Knoop>> }>;

function paden(files: Readonly<Record<string, Knoop>>, map: string): string[] {
  return Object.entries(files).flatMap(([naam, knoop]) =>
    knoop.files ? paden(knoop.files, `${map}${naam}/`) : [`${map}${naam}`],
  );
}

/** Marks the place of the fuses in Electron's program; after it a version, a count, and a character for each. */
const FUSE_SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = [
  "runAsNode",
  "cookieEncryption",
  "nodeOptions",
  "nodeCliInspect",
  "asarIntegrity",
  "onlyLoadAppFromAsar",
  "browserSnapshot",
  "fileProtocolPrivileges",
] as const;

/** Which fuses of a packaged program are on. */
export function readFuses(program: string): Record<(typeof FUSES)[number], boolean> {
  const bytes = readFileSync(program);
  const plek = bytes.indexOf(FUSE_SENTINEL);
  if (plek < 0) throw new Error("Dit programma heeft geen fuses.");
  const waarden = plek + FUSE_SENTINEL.length + 2;
  return Object.fromEntries(
    FUSES.map((naam, index) => [naam, String.fromCharCode(bytes[waarden + index] ?? 0) === "1"]),
  ) as Record<(typeof FUSES)[number], boolean>;
}

export type RunningPackaged = Readonly<{ page: Page; close: () => Promise<number | null> }>;

/**
 * Starts a packaged app as a user gets it. With the inspect fuse off, Playwright cannot reach its main process;
 * the page alone is driven, over the debugging port of Chromium.
 */
export async function startPackaged(program: string, folders: TempFolders): Promise<RunningPackaged> {
  const args = [...electronArgs(folders), "--remote-debugging-port=0"];
  const child = spawn(program, args, {
    env: await electronEnv(folders),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const browser = await verbind(await devtoolsAdres(child));
  const page = await eerstePagina(browser);
  return {
    page,
    close: async () => {
      await page.evaluate(() => window.close()).catch(() => {});
      await browser.close();
      return exited(child);
    },
  };
}

const POGINGEN = 4;

/** Connecting while the window is still being made can wait for ever: then it is tried again. */
async function verbind(adres: string): Promise<Browser> {
  for (let poging = 1; ; poging++) {
    try {
      return await chromium.connectOverCDP(adres, { timeout: 10_000 });
    } catch (fout) {
      if (poging === POGINGEN) throw fout;
    }
  }
}

function devtoolsAdres(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stderr)
      createInterface({ input: child.stderr }).on("line", (regel) => {
        const adres = /^DevTools listening on (ws:\S+)/u.exec(regel)?.[1];
        if (adres) resolve(adres);
      });
    child.once("exit", (code) => reject(new Error(`De app stopte met code ${code}.`)));
  });
}

async function eerstePagina(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error("De app heeft geen venster.");
  return context.pages()[0] ?? (await context.waitForEvent("page"));
}
