import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { vindElectron } from "../../../scripts/lib/electron.mjs";
import { canOpenWindows, findDisplay } from "./display.ts";
import { watchPage } from "./open-chromium.ts";
import { type TempFolders, tempFolders } from "./temp-folders.ts";

const APP = fileURLToPath(new URL("../../../", import.meta.url));

/** True when the desktop app can be tested on this computer; `npm test` prints it when it cannot. */
export const hasElectron = (): boolean => vindElectron() !== null && canOpenWindows();

export type ElectronOpties = Readonly<{
  folders?: TempFolders;
  args?: readonly string[];
  /** The folder or archive of the app; the one that was built when there is none. */
  app?: string;
}>;

export type RunningElectron = Readonly<{
  app: ElectronApplication;
  page: Page;
  folders: TempFolders;
  foreign: string[];
  errors: string[];
  /** Quits as a user does, and waits for it. */
  close: () => Promise<void>;
}>;

/** The arguments with which a desktop host works on folders of its own. */
export function electronArgs(folders: TempFolders): string[] {
  const alsRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [...alsRoot, `--user-data-dir=${folders.gegevens}`];
}

/** The environment of a desktop host in a test. */
export async function electronEnv(folders: TempFolders): Promise<Record<string, string>> {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  const display = await findDisplay();
  const omgeving = {
    ...rest,
    ...(display ? { DISPLAY: display } : {}),
    MEERJARENAGENDA_DOCUMENTEN: folders.documenten,
  };
  return Object.fromEntries(
    Object.entries(omgeving).filter((paar): paar is [string, string] => paar[1] !== undefined),
  );
}

/**
 * Starts the built desktop app in a real Electron. Playwright finds the runtime itself (as `vindElectron` does):
 * it then holds back `ready` until it is connected. With a path of ours it would not, and connecting while the window
 * is being made can wait for ever.
 */
export async function startElectron(opties: ElectronOpties = {}): Promise<RunningElectron> {
  const { folders = tempFolders(), args = [], app: pad = APP } = opties;
  mkdirSync(folders.gegevens, { recursive: true });
  const app = await _electron.launch({
    args: [...electronArgs(folders), pad, ...args],
    env: await electronEnv(folders),
  });
  const page = await app.firstWindow();
  const foreign: string[] = [];
  const errors: string[] = [];
  watchPage(page, foreign, errors);
  await page.waitForLoadState("load");
  return { app, page, folders, foreign, errors, close: () => app.close() };
}
