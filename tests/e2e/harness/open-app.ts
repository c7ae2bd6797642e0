import type { Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import { stopDisplay } from "./display.ts";
import { type OpenedPage, openPage } from "./open-chromium.ts";
import { sharedChromium, sharedHost } from "./shared.ts";
import { startBrowserHost } from "./start-browser-host.ts";
import { hasElectron, startElectron } from "./start-electron.ts";
import { type TempFolders, tempFolders } from "./temp-folders.ts";

export type HostNaam = "browser" | "electron";

/** The hosts this computer can test; `npm test` prints it when the desktop host is not among them. */
export const HOSTS: readonly HostNaam[] = hasElectron() ? ["browser", "electron"] : ["browser"];

export type OpenedApp = Readonly<{
  page: Page;
  folders: TempFolders;
  /** Requests that left this computer; must stay empty. */
  foreign: readonly string[];
  errors: readonly string[];
  close: () => Promise<unknown>;
  /** Ends the program as a power cut does. */
  kill: () => Promise<void>;
}>;

/** The virtual display of a test file ends with it. */
afterAll(stopDisplay);

type OpenOpties = Readonly<{ folders?: TempFolders; args?: readonly string[] }>;

const TIMEOUT_MS = 15_000;

/**
 * Opens the app in the browser host that the tests of a file share. Settings and files are those of all of them: a test
 * that changes settings, counts files or stops the program takes `openApp`.
 */
export async function openShared(): Promise<OpenedPage> {
  const opened = await openForAll();
  onTestFinished(opened.close);
  return opened;
}

/** The same for tests that share one page, as the rows of a table: who opens it closes it. */
export async function openForAll(): Promise<OpenedPage> {
  const [browser, host] = await Promise.all([sharedChromium(), sharedHost()]);
  const opened = await openPage(browser, await host.nieuwAdres());
  opened.page.setDefaultTimeout(TIMEOUT_MS);
  return opened;
}

/** Opens the app in a host of its own; it is closed and its folders are removed when the test ends. */
export async function openApp(
  host: HostNaam,
  { folders = tempFolders(), args = [] }: OpenOpties = {},
): Promise<OpenedApp> {
  const opened = host === "browser" ? await inBrowser(folders, args) : await inElectron(folders, args);
  opened.page.setDefaultTimeout(TIMEOUT_MS);
  onTestFinished(async () => {
    await opened.close().catch(() => {});
    folders.remove();
  });
  return opened;
}

async function inBrowser(folders: TempFolders, args: readonly string[]): Promise<OpenedApp> {
  const running = await startBrowserHost({ folders, args });
  const { page, foreign, errors, close } = await openPage(await sharedChromium(), running.url);
  return {
    page,
    folders,
    foreign,
    errors,
    close: async () => {
      await close();
      await running.stop();
    },
    kill: async () => {
      await running.kill();
      await close();
    },
  };
}

async function inElectron(folders: TempFolders, args: readonly string[]): Promise<OpenedApp> {
  const { app, page, foreign, errors, close } = await startElectron({ folders, args });
  return {
    page,
    folders,
    foreign,
    errors,
    close,
    kill: async () => {
      const child = app.process();
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      await gone;
    },
  };
}
