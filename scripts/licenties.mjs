import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { GEREEDSCHAP, licentieFouten, pakkettenVan } from "./lib/licenties/toegestaan.mjs";
import { wortel } from "./lib/wortel.mjs";

// Part of `npm run check`: the licences of all packages in the lockfile, or in another that is named. What comes along
// in the app is held against a shorter list when it is built.
const [lockfile] = process.argv.slice(2);
const pakketten = pakkettenVan(
  JSON.parse(readFileSync(lockfile ? resolve(lockfile) : join(wortel, "package-lock.json"), "utf8")),
);
const fouten = licentieFouten(pakketten, GEREEDSCHAP);
for (const fout of fouten) console.error(`Deze licentie staat niet op de lijst: ${fout}`);
if (fouten.length > 0) console.error("De lijst is scripts/lib/licenties/toegestaan.mjs.");
else console.log(`${pakketten.length} pakketten, elk met een licentie van de lijst.`);
process.exitCode = fouten.length === 0 ? 0 : 1;
