import { app, type BrowserWindow } from "electron";
import type { Services } from "#electron/services/handlers.ts";
import type { OnBug } from "#shared/api/dispatch.ts";
import type { OpdrachtId } from "#shared/api/opdracht-ids.ts";
import { isNoodgeval } from "./noodgeval.ts";

const SLUIT_VENSTER: OpdrachtId = "venster-sluit";

/** A page that does not answer in this time is closed anyway, when all it had handed over is on disk. */
const WACHT_OP_PAGINA_MS = 3_000;

/** Windows gives an app about five seconds at log-off. */
const WACHT_OP_OPSLAG_MS = 4_500;

/** Lets every window hand over its last edits, and the services write their files, before the app ends. */
export function quitAfterSaving(services: Services, onBug: OnBug): void {
  let stoppen = false;
  app.on("browser-window-created", (_, venster) => askPageFirst(venster, services));
  app.on("before-quit", () => {
    stoppen = true;
  });
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin" || stoppen) app.quit();
  });
  app.on("will-quit", (event) => {
    event.preventDefault();
    void Promise.race([services.stop(), wacht(WACHT_OP_OPSLAG_MS)])
      .catch((fout) => onBug("afsluiten", fout))
      .finally(() => app.exit(0));
  });
}

/**
 * A request to close goes to the page, which answers with `app/sluit` when it has nothing left to say. It stays when
 * work of the user is nowhere on disk yet: then no clock may end it either.
 */
function askPageFirst(venster: BrowserWindow, services: Services): void {
  let klok: NodeJS.Timeout | null = null;
  venster.on("close", (event) => {
    const { webContents } = venster;
    if (webContents.isDestroyed() || webContents.isCrashed() || isNoodgeval(webContents.getURL())) return;
    event.preventDefault();
    webContents.send("event", { type: "menu/opdracht", opdracht: SLUIT_VENSTER });
    if (klok) return;
    klok = setTimeout(() => {
      klok = null;
      if (!venster.isDestroyed() && services.isSafe()) venster.destroy();
    }, WACHT_OP_PAGINA_MS);
  });
}

const wacht = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
