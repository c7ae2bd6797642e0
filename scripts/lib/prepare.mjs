import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "./wortel.mjs";

const MINIMUM = [20, 19];
const stempel = join(wortel, "node_modules", ".geinstalleerd");

/**
 * Makes sure that what the lockfile names is installed; uses nothing but Node's own modules. Does nothing when the
 * lockfile is the one of the last installation. Stops the process with a sentence when it cannot be done.
 */
export async function prepare() {
  checkNode();
  const lockfile = readFileSync(join(wortel, "package-lock.json"));
  const slot = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stempel) && readFileSync(stempel, "utf8").trim() === slot) return;
  if (isGeinstalleerd(JSON.parse(lockfile.toString()))) return zetStempel(slot);
  console.log("Eenmalig: de onderdelen uit package-lock.json installeren (ongeveer een halve minuut) …");
  const uitkomst = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: wortel,
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: "1" },
    stdio: "inherit",
    // npm is a script on Windows, and only a shell starts those.
    shell: process.platform === "win32",
  });
  if (uitkomst.status !== 0) stopMet(waarom(uitkomst));
  zetStempel(slot);
}

const zetStempel = (slot) => writeFileSync(stempel, `${slot}\n`);

/** True when npm's own record of what it installed last holds every package of the lockfile, at its version. */
function isGeinstalleerd({ packages }) {
  const verslag = join(wortel, "node_modules", ".package-lock.json");
  if (!existsSync(verslag)) return false;
  const staatEr = JSON.parse(readFileSync(verslag, "utf8")).packages;
  return Object.entries(packages).every(
    ([pad, pakket]) => pad === "" || pakket.optional || staatEr[pad]?.version === pakket.version,
  );
}

function checkNode() {
  const [hoofd, sub] = process.versions.node.split(".").map(Number);
  if (hoofd > MINIMUM[0] || (hoofd === MINIMUM[0] && sub >= MINIMUM[1])) return;
  stopMet(`Node ${process.versions.node} is te oud. Installeer Node ${MINIMUM.join(".")} of nieuwer.`);
}

function waarom({ error }) {
  if (error?.code === "ENOENT")
    return "npm is niet gevonden. Het hoort bij Node: installeer Node opnieuw, met npm.";
  return "Installeren is niet gelukt; de regels hierboven zeggen waarom. Meestal is er geen netwerk, of staat er een proxy tussen. Probeer het daarna opnieuw: er is niets half gebleven.";
}

function stopMet(zin) {
  console.error(zin);
  process.exit(1);
}
