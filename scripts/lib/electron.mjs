import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "./wortel.mjs";

const PROGRAMMA =
  { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" }[process.platform] ?? "electron";
const WACHT_OP_DOWNLOAD_MS = 60_000;
const WACHT_OP_ANTWOORD_MS = 4_000;

/** The program of an Electron runtime that is on this computer, or null. */
export function vindElectron() {
  const mappen = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(wortel, "node_modules", "electron", "dist")];
  for (const map of mappen.filter(Boolean)) {
    const pad = join(map, PROGRAMMA);
    if (existsSync(pad)) return pad;
  }
  return null;
}

/** Goes away with an installation: after a new one is asked again. */
const gevraagd = join(wortel, "node_modules", ".electron-gevraagd");

/**
 * Fetches the runtime when its download site answers; null, after seconds, when it does not. That is part of installing:
 * it is done once, and says so; a later start asks nothing of the network. Never throws.
 */
export async function haalElectron() {
  if (existsSync(gevraagd)) return null;
  console.log("Eenmalig, bij het installeren: op internet vragen naar Electron …");
  writeFileSync(gevraagd, "");
  if (!(await isBereikbaar())) return null;
  console.log("Electron wordt opgehaald (eenmalig) …");
  const opties = { cwd: wortel, stdio: ["ignore", "ignore", "ignore"], timeout: WACHT_OP_DOWNLOAD_MS };
  spawnSync(process.execPath, [join("node_modules", "electron", "install.js")], opties);
  return vindElectron();
}

/** Asks for the headers of the very file that would be downloaded, so that a closed door costs seconds. */
async function isBereikbaar() {
  const { version } = JSON.parse(
    readFileSync(join(wortel, "node_modules", "electron", "package.json"), "utf8"),
  );
  const bron = process.env.ELECTRON_MIRROR ?? "https://github.com/electron/electron/releases/download/";
  try {
    const signal = AbortSignal.timeout(WACHT_OP_ANTWOORD_MS);
    const { ok } = await fetch(`${bron}v${version}/SHASUMS256.txt`, { method: "HEAD", signal });
    return ok;
  } catch {
    return false;
  }
}
