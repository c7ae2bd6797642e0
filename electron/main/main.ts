import { join } from "node:path";
import { app, BrowserWindow, dialog, powerMonitor } from "electron";
import { APP_VERSIE } from "#electron/services/app-versie.ts";
import { createServices, type Services } from "#electron/services/handlers.ts";
import { openLog } from "#electron/services/log.ts";
import { distPad } from "#electron/services/paden.ts";
import { blockNetwork, closeNetwork, registerAppScheme, serveApp } from "./app-protocol.ts";
import { showContextMenus } from "./context-menu.ts";
import { createDesktopHost } from "./desktop-host.ts";
import { guardContents, guardSession } from "./guard.ts";
import { setMenu } from "./menu.ts";
import { NoodgevalVenster, noodgevalAntwoord } from "./noodgeval.ts";
import { agendaFromArgv, OpenRequests, openVerzoek } from "./open-requests.ts";
import { Pages } from "./pages.ts";
import { quitAfterSaving } from "./quit.ts";
import { emitFrom, serveIpc } from "./serve-ipc.ts";
import { startRefusal } from "./start-refusal.ts";
import { followColours, openWindow } from "./window.ts";

/** The exit code of an app that did not want to start. */
const GEWEIGERD = 2;

const openRequests = new OpenRequests();

const weigering = app.isPackaged ? startRefusal(process.argv.slice(1), process.env) : null;
if (weigering === null) start();
else refuse(weigering);

function start(): void {
  registerAppScheme();
  closeNetwork();
  // Root on Linux (a test machine) cannot have the sandbox of the system; every window asks for it anyway.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  if (app.requestSingleInstanceLock()) {
    guardContents();
    showContextMenus();
    receiveFiles();
    void app.whenReady().then(boot);
  } else app.quit();
}

/** Says why, before anything of Chromium listens, and ends. */
function refuse(waarom: string): void {
  dialog.showErrorBox("Meerjarenagenda", waarom);
  app.exit(GEWEIGERD);
}

function boot(): void {
  const gegevens = app.getPath("userData");
  const log = openLog(gegevens, () => new Date());
  const onBug = (wat: string, fout: unknown) => log.schrijf(wat, fout);
  const pages = new Pages((client) => void services.clientGone(client));
  const documenten =
    process.env.MEERJARENAGENDA_DOCUMENTEN ?? join(app.getPath("documents"), "Meerjarenagenda");
  const host = createDesktopHost(pages, openRequests, documenten);
  const services: Services = createServices({ host, emit: emitFrom(pages), onBug, documenten, gegevens });

  guardSession();
  blockNetwork();
  serveApp(distPad("renderer"), noodgevalAntwoord);
  serveIpc(services.handlers, pages, onBug);
  setMenu({ nieuwVenster: () => newWindow(null), over: showAbout });
  followColours();
  quitAfterSaving(services, onBug);
  powerMonitor.on("shutdown", () => void services.stop());
  app.on("activate", () => {
    if (BrowserWindow.getAllWindows().length === 0) newWindow(null);
  });
  openFile = showOrOpen;
  newWindow(null);

  function newWindow(pad: string | null): void {
    const venster = openWindow(gegevens, {
      onGone: ({ webContents }, reden) => {
        onBug("venster gestopt", reden);
        noodgeval.onthoud(pages.clientOf(webContents));
      },
      onStaysGone: () => noodgeval.toon(),
    });
    const noodgeval = new NoodgevalVenster(venster, { services, pages, onBug });
    openRequests.giveTo(venster, pad);
    pages.watch(venster.webContents);
    venster.on("session-end", () => void services.stop());
  }

  function showOrOpen(pad: string | null): void {
    const voorste = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    if (!voorste) {
      newWindow(pad);
      return;
    }
    if (voorste.isMinimized()) voorste.restore();
    voorste.focus();
    if (pad !== null) voorste.webContents.send("event", openVerzoek(pad));
  }
}

/** Until there is a window, a file waits for the first one. */
let openFile = (pad: string | null): void => {
  if (pad !== null) openRequests.keep(pad);
};

/** Files come by command line, by double click on macOS, and from a second start of the app. */
function receiveFiles(): void {
  app.on("open-file", (event, pad) => {
    event.preventDefault();
    openFile(pad);
  });
  app.on("second-instance", (_, argv, cwd) => openFile(agendaFromArgv(argv.slice(1), cwd)));
  const gevraagd = agendaFromArgv(process.argv.slice(1), process.cwd());
  if (gevraagd !== null) openRequests.keep(gevraagd);
}

function showAbout(): void {
  void dialog.showMessageBox({
    type: "info",
    title: "Over Meerjarenagenda",
    message: `Meerjarenagenda ${APP_VERSIE}`,
    detail:
      "Werkt zonder netwerk. Uw agenda's staan alleen op deze computer. Licentie: EUPL-1.2; wat van anderen is, staat onder Help bij Licenties van derden.",
    buttons: ["Sluit"],
  });
}
