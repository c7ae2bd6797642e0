import { writeFileSync } from "node:fs";
import { join } from "node:path";

const STREEP = "─".repeat(80);

const KOP = `Meerjarenagenda valt onder de EUPL-1.2. In de app zit werk van anderen, elk met een eigen licentie.
Hieronder staat per onderdeel de volledige tekst daarvan.`;

/** Writes what of others comes along into the build: for the app to show, and as one text to read without it. */
export function schrijfLicenties(dist, onderdelen) {
  writeFileSync(join(dist, "licenties.json"), JSON.stringify(onderdelen));
  writeFileSync(
    join(dist, "licenties-van-derden.txt"),
    [KOP, ...onderdelen.map(alsTekst)].join(`\n\n${STREEP}\n`),
  );
}

const alsTekst = ({ naam, versie, licentie, bron, tekst }) =>
  [[naam, versie].filter(Boolean).join(" "), `Licentie: ${licentie}`, bron, "", tekst, ""]
    .filter((regel) => regel !== null)
    .join("\n");
