import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { draaiNode, stap } from "./lib/stap.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
const { bouw } = await import("./lib/bouw.mjs");
await stap("bouwen", bouw);

// Installers for this system; `-- --dir` makes the unpacked app. A runtime that is here is used instead of a download.
const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH;
const eigen = runtime && existsSync(runtime) ? [`--config.electronDist=${runtime}`] : [];
process.exitCode = await stap("inpakken", () =>
  draaiNode(["node_modules/electron-builder/cli.js", "--publish=never", ...eigen, ...process.argv.slice(2)]),
);
const { schrijfSbom } = await import("./lib/licenties/schrijf-sbom.mjs");
console.log(`Wat er in de app zit (CycloneDX): ${schrijfSbom(join(wortel, "release"))}`);
