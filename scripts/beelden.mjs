import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bouw } from "./lib/bouw.mjs";
import { prepare } from "./lib/prepare.mjs";
import { draaiNode } from "./lib/stap.mjs";
import { wortel } from "./lib/wortel.mjs";

/** The pictures of the user guide and the README: the sample, as someone sees it who opens the app. */
const BEELDEN = {
  start: [""],
  overzicht: ["#/overzicht"],
  triage: ["#/triage/mismatch/antwoord/mmi-2"],
  vragen: ["#/vragen/aanbod/antwoord/inw-1"],
  ambities: ["#/ambities"],
  uitvoering: ["#/acties"],
  begroting: ["#/begroting"],
  bibliotheek: ["#/bronnen"],
  zoeken: ["#/overzicht", "--toets", "Control+k"],
  word: ["#/overzicht", "--klik", "Naar Word"],
};

await prepare();
await bouw();
const map = join(wortel, "docs", "beelden");
mkdirSync(map, { recursive: true });
for (const [naam, argumenten] of Object.entries(BEELDEN)) {
  const [route, ...opties] = argumenten;
  const code = await draaiNode([
    join("scripts", "schermafdruk.mjs"),
    route,
    join(map, `${naam}.png`),
    ...opties,
  ]);
  if (code !== 0) process.exit(code);
}
