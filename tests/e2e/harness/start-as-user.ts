import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { vindChromium } from "../../../scripts/lib/chromium.mjs";
import { exited } from "./child.ts";
import { findDisplay } from "./display.ts";
import type { TempFolders } from "./temp-folders.ts";

const START = fileURLToPath(new URL("../../../scripts/start.mjs", import.meta.url));
/** Left by the first start after an installation, which may ask whether Electron can be had. */
const GEVRAAGD = fileURLToPath(new URL("../../../node_modules/.electron-gevraagd", import.meta.url));
const MAX_POGINGEN = 60;

export type StartedByUser = Readonly<{
  page: Page;
  /** Ends the program behind the window as a power cut does. */
  killHost: () => void;
  close: () => Promise<number | null>;
}>;

/** `npm start`, not for the first time, on a computer without Electron: it starts the browser itself, with the flags and profile of a user. */
export async function startAsUser(folders: TempFolders): Promise<StartedByUser> {
  const poort = 9_222;
  writeFileSync(GEVRAAGD, "");
  const child = spawn(
    process.execPath,
    [START, `--documenten=${folders.documenten}`, `--gegevens=${folders.gegevens}`],
    {
      env: {
        ...process.env,
        DISPLAY: (await findDisplay()) ?? "",
        ELECTRON_OVERRIDE_DIST_PATH: join(folders.root, "geen-electron"),
        CHROMIUM_PATH: browserWithPort(folders, poort),
      },
      stdio: "ignore",
    },
  );
  const browser = await connect(poort);
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
  if (!page) throw new Error("Het venster heeft geen pagina.");
  return {
    page,
    killHost: () => process.kill(hostPid(child), "SIGKILL"),
    close: async () => {
      await browser.close().catch(() => {});
      child.kill("SIGTERM");
      return exited(child);
    },
  };
}

/** The number of the host among the programs that `npm start` runs. */
function hostPid({ pid }: ChildProcess): number {
  const { stdout } = spawnSync("ps", ["--ppid", String(pid), "-o", "pid=,args="], { encoding: "utf8" });
  return Number(
    stdout
      .split("\n")
      .find((regel) => regel.includes("browser-host"))
      ?.trim()
      .split(" ", 1)[0],
  );
}

/** The installed browser as a program that can also be looked into. */
function browserWithPort({ root }: TempFolders, poort: number): string {
  const pad = join(root, "browser.sh");
  writeFileSync(pad, `#!/bin/sh\nexec "${vindChromium()}" "$@" --remote-debugging-port=${poort}\n`);
  chmodSync(pad, 0o700);
  return pad;
}

async function connect(poort: number) {
  for (let poging = 1; ; poging++) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${poort}`);
    } catch (fout) {
      if (poging === MAX_POGINGEN) throw fout;
      await new Promise((klaar) => setTimeout(klaar, 500));
    }
  }
}
