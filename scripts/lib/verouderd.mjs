import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "./wortel.mjs";

/** Written when a build is whole. */
export const stempel = join(wortel, "dist", "gebouwd.txt");

const BRONNEN = [
  "assets",
  "electron",
  "renderer",
  "shared",
  "vite.config.ts",
  "package-lock.json",
  "scripts/lib",
];

/** True when dist/ was not built, or a source is newer than it. */
export function isVerouderd() {
  if (!existsSync(stempel)) return true;
  const gebouwd = statSync(stempel).mtimeMs;
  return BRONNEN.some((bron) => nieuwste(join(wortel, bron)) > gebouwd);
}

function nieuwste(pad) {
  const info = statSync(pad, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(pad).map((naam) => nieuwste(join(pad, naam))));
}
