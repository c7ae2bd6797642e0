import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { wortel } from "../wortel.mjs";

/** Code that a bundler adds of its own has a name that begins with a zero. */
const VAN_BUNDELAAR = /^\0(vite|rolldown)\//u;
const PAKKET = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
const VAN_ONS = /^(?:assets|docs|electron|renderer|shared)\//u;

/** Where a package that is itself a bundle says which module comes next. */
const INGEBOUWD =
  /^\s*\/[/*]\s*(?:#region\s+)?(?:[./]*(?:\S*\/)?node_modules\/|\\0)((?:@[\w.+-]+\/)?[\w.+@-]+)\//gmu;

/** The path of a file in a bundle as bundlers name it, from the root of the project. */
export const projectPad = (bestand) =>
  bestand.replace(wortel, "").replace(/\?.*$/u, "").replaceAll("\\", "/");

/**
 * The packages whose code stands in these files that went into a bundle: as folders under the root of the project, and by
 * name those that one of them has built in and that are not installed. Refuses a file of which nobody knows whose it is.
 */
export function pakkettenIn(bestanden) {
  const mappen = new Set();
  const ingebouwd = new Map();
  for (const bestand of bestanden) {
    const map = mapVan(bestand);
    if (map === null) continue;
    mappen.add(map);
    if (bestand.startsWith("\0")) continue;
    for (const naam of ingebouwdIn(readFileSync(join(wortel, bestand), "utf8"))) {
      const gevonden = zoekPakket(naam, map);
      if (gevonden) mappen.add(gevonden);
      else ingebouwd.set(naam, map);
    }
  }
  return { mappen: [...mappen].sort(), ingebouwd };
}

/** The names of packages of which a text says that it holds their code. */
export function ingebouwdIn(tekst) {
  const namen = [...tekst.matchAll(INGEBOUWD)].map(([, naam]) =>
    naam.replace(/^(@[^+/]+)\+/u, "$1/").replace(/(?<=.)@.*$/u, ""),
  );
  return [...new Set(namen)].filter((naam) => naam !== ".pnpm");
}

function mapVan(bestand) {
  const [, bundelaar] = VAN_BUNDELAAR.exec(bestand) ?? [];
  if (bundelaar) return `node_modules/${bundelaar}`;
  const [, map] = PAKKET.exec(bestand) ?? [];
  if (map) return map.replace(/^\0/u, "");
  if (VAN_ONS.test(bestand)) return null;
  throw new Error(`Van wie is dit bestand in de bundel? ${JSON.stringify(bestand)}`);
}

/** The folder of a package as a module in another folder finds it, or null when it is not installed. */
function zoekPakket(naam, vanuit) {
  for (let map = vanuit; map !== "."; map = dirname(map)) {
    const pad = join(map, "node_modules", naam);
    if (existsSync(join(wortel, pad, "package.json"))) return pad;
  }
  const pad = join("node_modules", naam);
  return existsSync(join(wortel, pad, "package.json")) ? pad : null;
}
