import { prepare } from "./lib/prepare.mjs";
import { isVerouderd } from "./lib/verouderd.mjs";

await prepare();
const { vindChromium } = await import("./lib/chromium.mjs");
const { haalElectron, vindElectron } = await import("./lib/electron.mjs");
const { startInBrowser, startInElectron, startZonderVenster } = await import("./lib/starters.mjs");

const argumenten = process.argv.slice(2);
if (isVerouderd()) {
  console.log("De app wordt gebouwd …");
  const { bouw } = await import("./lib/bouw.mjs");
  await bouw();
}
process.exitCode = await start();

/** Starts the app in the best way this computer offers, and says in one line which way and why. */
async function start() {
  const scherm = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const electron = scherm ? (vindElectron() ?? (await haalElectron())) : null;
  if (electron) {
    console.log("De app opent als desktop-app: Electron is op deze computer.");
    return startInElectron(electron, argumenten);
  }
  const chromium = scherm ? vindChromium() : null;
  if (chromium) {
    console.log(
      `De app opent in een venster van ${chromium}: Electron is hier niet en kon niet worden opgehaald.`,
    );
    return startInBrowser(chromium, argumenten);
  }
  const reden = scherm ? "er is geen Electron, Chromium, Chrome of Edge gevonden" : "er is hier geen scherm";
  console.log(`Open zelf dit adres in een browser op deze computer (${reden}). Stoppen: Ctrl+C.`);
  return startZonderVenster(argumenten);
}
