import { join } from "node:path";
import { BrowserWindow, nativeTheme, screen } from "electron";
import { assetPad, distPad } from "#electron/services/paden.ts";
import type { Instellingen } from "#shared/api/instellingen.ts";
import { APP_URL } from "./app-protocol.ts";
import { fitOnScreens, MINIMUM, readVensterStaat, writeVensterStaat } from "./window-state.ts";

/** Height of the title bar the page draws itself; the controls of the window lie over it. */
const TITELBALK = 40;

const KLEUREN = {
  licht: { achtergrond: "#f2f0eb", tekst: "#1f1c18" },
  donker: { achtergrond: "#161513", tekst: "#ebe7df" },
  contrast: { achtergrond: "#ffffff", tekst: "#000000" },
  "contrast-donker": { achtergrond: "#000000", tekst: "#ffffff" },
} as const;

/** A page that crashes this often in a row is not reloaded any more. */
const MAX_HERSTARTS = 3;
const HERSTART_VENSTER_MS = 60_000;

/** Hears that the page of a window is gone, and that reloading it does not help. */
type OnGone = Readonly<{
  onGone: (venster: BrowserWindow, reden: string) => void;
  onStaysGone: (venster: BrowserWindow) => void;
}>;

/** Opens a window on the interface, where the last one was. */
export function openWindow(gegevensMap: string, onGone: OnGone): BrowserWindow {
  const staatPad = join(gegevensMap, "venster.json");
  const staat = readVensterStaat(staatPad);
  const venster = new BrowserWindow({
    ...fitOnScreens(staat, schermen()),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    title: "Meerjarenagenda",
    icon: assetPad("iconen", "meerjarenagenda-512.png"),
    show: false,
    backgroundColor: kleuren().achtergrond,
    titleBarStyle: "hidden",
    titleBarOverlay: overlay(),
    webPreferences: {
      preload: distPad("preload", "preload.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (staat?.maximaal) venster.maximize();
  venster.once("ready-to-show", () => venster.show());
  venster.on("close", () =>
    writeVensterStaat(staatPad, { bounds: venster.getNormalBounds(), maximaal: venster.isMaximized() }),
  );
  reloadAfterCrash(venster, onGone);
  void venster.loadURL(APP_URL);
  return venster;
}

/** Lets the controls of all windows follow the colours of the system, or those the user chose. */
export function followColours(): void {
  nativeTheme.on("updated", paintOverlays);
}

/** Takes over the theme of the settings: it decides the colours of the title bar and of native dialogs. */
export function setSystemThema(nieuw: Instellingen["thema"]): void {
  thema = nieuw;
  const bron = {
    systeem: "system",
    licht: "light",
    contrast: "light",
    donker: "dark",
    "contrast-donker": "dark",
  } as const;
  nativeTheme.themeSource = bron[nieuw];
  paintOverlays();
}

let thema: Instellingen["thema"] = "systeem";

function kleuren() {
  if (thema === "contrast" || thema === "contrast-donker") return KLEUREN[thema];
  return nativeTheme.shouldUseDarkColors ? KLEUREN.donker : KLEUREN.licht;
}

const overlay = () => ({ color: kleuren().achtergrond, symbolColor: kleuren().tekst, height: TITELBALK });

function paintOverlays(): void {
  if (process.platform === "darwin") return;
  for (const venster of BrowserWindow.getAllWindows()) venster.setTitleBarOverlay(overlay());
}

function schermen() {
  const hoofd = screen.getPrimaryDisplay();
  const rest = screen.getAllDisplays().filter(({ id }) => id !== hoofd.id);
  return [hoofd, ...rest].map(({ workArea }) => workArea);
}

/**
 * A page that died comes back by itself: the agenda is in the journaal, and the page opens it again. One that keeps
 * dying is left to `onStaysGone`; loading it again from there starts the count anew.
 */
function reloadAfterCrash(venster: BrowserWindow, { onGone, onStaysGone }: OnGone): void {
  let recent: number[] = [];
  venster.webContents.on("render-process-gone", (_, { reason }) => {
    onGone(venster, reason);
    if (reason === "clean-exit" || venster.isDestroyed()) return;
    const nu = performance.now();
    recent = [...recent, nu].filter((moment) => nu - moment < HERSTART_VENSTER_MS);
    const again = recent.length <= MAX_HERSTARTS;
    setImmediate(() => {
      if (venster.isDestroyed()) return;
      if (again) venster.reload();
      else onStaysGone(venster);
    });
  });
  venster.webContents.on("will-navigate", () => {
    recent = [];
  });
}
