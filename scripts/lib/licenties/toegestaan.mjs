import { isToegestaan } from "./spdx.mjs";

/** What may come along in the app: it asks no more than that its text comes along, and where its source is. */
export const GELEVERD = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Zlib",
  // Hunspell, unchanged; its notice says where its source is.
  "MPL-1.1",
  // Texts of the government, free by law.
  "LicenseRef-Auteurswet-15b",
];

/** What the tools may have that make and test the app: none of them is part of it. */
export const GEREEDSCHAP = [...GELEVERD, "CC-BY-3.0", "CC-BY-4.0", "MIT-0", "MPL-2.0", "Python-2.0", "WTFPL"];

/** A sentence for everything whose licence is not on a list, or that names none. */
export function licentieFouten(onderdelen, lijst) {
  return onderdelen
    .filter(({ licentie }) => !isToegestaan(licentie ?? "", lijst))
    .map(({ naam, versie, licentie }) => `${naam} ${versie ?? ""}: ${licentie ?? "noemt geen licentie"}`);
}

/** Every package of a lockfile, with the licence it names. */
export function pakkettenVan({ packages }) {
  return Object.entries(packages)
    .filter(([pad]) => pad !== "")
    .map(([pad, { version, license }]) => ({
      naam: pad.slice(pad.lastIndexOf("node_modules/") + "node_modules/".length),
      versie: version,
      licentie: license,
    }));
}
