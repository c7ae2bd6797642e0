import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMEN = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (naam) => `/Applications/${naam}.app/Contents/MacOS/${naam}`,
);

/** The path of an installed Chromium, Chrome or Edge, or null. */
export function vindChromium() {
  return kandidaten().find(isUitvoerbaar) ?? null;
}

function kandidaten() {
  const gekozen = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
  if (process.platform === "darwin") return [...gekozen, ...MAC];
  if (process.platform === "win32") return [...gekozen, ...opWindows()];
  const mappen = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...gekozen, ...NAMEN.flatMap((naam) => mappen.map((map) => join(map, naam)))];
}

function opWindows() {
  const { PROGRAMFILES, "PROGRAMFILES(X86)": x86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((map) => [
      join(map, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(map, "Google", "Chrome", "Application", "chrome.exe"),
      join(map, "Chromium", "Application", "chrome.exe"),
    ]);
}

function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes sure there is a browser for the end-to-end tests: installs one on Debian as root, elsewhere says what to do. */
export function zorgVoorChromium() {
  const er = vindChromium();
  if (er) return er;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installeer();
  const nu = vindChromium();
  if (!nu)
    console.error("Er is geen Chromium, Chrome of Edge. Installeer er een, of zet het pad in CHROMIUM_PATH.");
  return nu;
}

function installeer() {
  console.log("Er is nog geen browser: Chromium wordt met apt geïnstalleerd.");
  const opties = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-q"], opties);
  const pakketten = ["chromium", "fonts-liberation", "fonts-noto-core"];
  spawnSync("apt-get", ["install", "-yq", "--no-install-recommends", ...pakketten], opties);
}
