import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { stap } from "./lib/stap.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
const { muteer } = await import("./lib/muteer.mjs");
const { vertel, vertelAlles } = await import("./lib/mutatie-verslag.mjs");

/** Where code lives that must not be wrong in silence; what of `shared` and the storage runs without a window. */
const PLEKKEN = ["shared", "electron/services/agenda-files"];

const gevraagd = process.argv.slice(2);
const uitkomsten = [];
for (const map of (gevraagd.length > 0 ? gevraagd : PLEKKEN).flatMap(mappenVan)) {
  const mutanten = await stap(map, () => muteer(map));
  uitkomsten.push({ map, mutanten });
  vertel(mutanten);
}
vertelAlles(uitkomsten);

/** A file or folder as it was asked for; a folder that only holds folders stands for each of them. */
function mappenVan(gevraagde) {
  const pad = relative(wortel, join(wortel, gevraagde)).replaceAll("\\", "/");
  if (statSync(join(wortel, pad)).isFile()) return [pad];
  const inhoud = readdirSync(join(wortel, pad), { withFileTypes: true });
  const mappen = inhoud.filter((deel) => deel.isDirectory()).map(({ name }) => `${pad}/${name}`);
  return pad.includes("/") || mappen.length === 0 ? [pad] : mappen;
}
