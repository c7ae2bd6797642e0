// Writes assets/voorbeelden/<naam>.agenda.json from the data files in assets/voorbeelden/<naam>/.
import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outfile = join(root, "node_modules/.cache/voorbeeld/schrijf-voorbeelden.mjs");

await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(root, "scripts/voorbeeld/schrijf-voorbeelden.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
  logLevel: "warning",
});
const { schrijfVoorbeelden } = await import(pathToFileURL(outfile).href);
for (const pad of await schrijfVoorbeelden(join(root, "assets/voorbeelden")))
  console.log(relative(root, pad));
