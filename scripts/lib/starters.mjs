import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { openInVenster } from "./open-in-venster.mjs";
import { wortel } from "./wortel.mjs";

const isRoot = process.getuid?.() === 0;

/** The flags with which a browser makes no requests of its own, asks nothing and shows one window. */
export const STILLE_BROWSER = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
  "--metrics-recording-only",
  "--no-pings",
  // No name is looked up, and whatever wants out past that has a proxy that is not there.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--proxy-server=http://127.0.0.1:9",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--password-store=basic",
];

const argument = (pad) => (pad.startsWith("-") ? pad : resolve(process.env.INIT_CWD ?? process.cwd(), pad));

/** Opens the desktop app; answers its exit code when it is closed. */
export function startInElectron(electron, argumenten) {
  const vlaggen = isRoot ? ["--no-sandbox"] : [];
  const app = spawn(electron, [...vlaggen, wortel, ...argumenten.map(argument)], { stdio: "inherit" });
  return volg(app);
}

/** A host that crashes more often than this is not started again. */
const MAX_HERSTARTS = 3;

/** Serves the app and opens it in a window of its own; closing the window ends it. */
export async function startInBrowser(chromium, argumenten) {
  const { host, url } = await startHost(argumenten);
  const profiel = maakProfiel();
  const alsRoot = isRoot ? ["--no-sandbox", "--test-type"] : [];
  const { origin } = new URL(url);
  // Everybody on this computer can read the arguments of a program; what gives access goes over a pipe.
  const venster = spawn(
    chromium,
    [
      ...[`--app=${origin}/openen`, `--user-data-dir=${profiel}`, "--window-size=1280,800"],
      ...["--remote-debugging-pipe", ...STILLE_BROWSER, ...alsRoot],
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  openInVenster(venster, origin, url);
  venster.on("error", () => console.log(`Het venster opende niet. Open zelf dit adres: ${url}`));
  const code = await houInLeven(host, venster, argumenten);
  await sluit(venster);
  ruimOp(profiel);
  return code;
}

/** Starts a host again that crashed under an open window, which goes on with it; answers the exit code of the last one. */
async function houInLeven(eerste, venster, argumenten) {
  let host = eerste;
  let isDicht = false;
  venster.on("exit", () => {
    isDicht = true;
    host.kill("SIGTERM");
  });
  for (let herstarts = 0; ; herstarts++) {
    const code = await volg(host);
    const isGestopt = code === 0 && host.signalCode === null;
    if (isDicht || isGestopt || herstarts === MAX_HERSTARTS) return code;
    console.log("Het programma stopte onverwacht en start opnieuw.");
    ({ host } = await startHost(argumenten));
  }
}

/** A profile of its own, in which the browser offers no translation and fetches no dictionary. */
function maakProfiel() {
  const map = mkdtempSync(join(tmpdir(), "meerjarenagenda-"));
  const voorkeuren = {
    translate: { enabled: false },
    intl: { accept_languages: "nl,nl-NL" },
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [] },
  };
  mkdirSync(join(map, "Default"));
  writeFileSync(join(map, "Default", "Preferences"), JSON.stringify(voorkeuren));
  return map;
}

/** Ends a window that may still be open, and waits until it no longer writes to its profile. */
function sluit(venster) {
  if (venster.exitCode !== null || venster.signalCode !== null || venster.pid === undefined) return;
  return new Promise((klaar) => {
    venster.once("exit", klaar);
    venster.kill();
  });
}

function ruimOp(map) {
  try {
    rmSync(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // A profile that is still being written stays behind in the temporary folder; nothing of the user is in it.
  }
}

/** Serves the app and prints the address, and a new one at every Enter; keeps serving until Ctrl+C. */
export async function startZonderVenster(argumenten) {
  const { host, url } = await startHost(["--blijf", ...argumenten], "inherit");
  console.log(url);
  console.log("Dit adres werkt één keer. Met Enter krijgt u een nieuw adres.");
  createInterface({ input: host.stdout }).on("line", (adres) => console.log(adres));
  return volg(host);
}

/** Starts the browser host and answers it with an address that opens one page, once it serves. */
export function startHost(argumenten, invoer = "ignore") {
  const host = spawn(
    process.execPath,
    [join(wortel, "dist", "browser-host", "main.js"), ...argumenten.map(argument)],
    { stdio: [invoer, "pipe", "inherit"] },
  );
  return new Promise((klaar, mislukt) => {
    const regels = createInterface({ input: host.stdout });
    regels.once("line", (url) => {
      regels.close();
      klaar({ host, url });
    });
    host.once("exit", (code) => mislukt(new Error(`De app kon niet starten (code ${code}).`)));
    host.once("error", mislukt);
  });
}

/** Waits for a child to end, and passes Ctrl+C and a request to stop on to it. */
function volg(kind) {
  const stop = () => kind.kill("SIGTERM");
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return new Promise((resolve) => {
    kind.on("exit", (code) => resolve(code ?? 0));
    kind.on("error", () => resolve(1));
  });
}
