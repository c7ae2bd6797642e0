import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { wortel } from "./lib/wortel.mjs";

// Writes assets/agenda.schema.json from the zod schema; a test holds that it is current.
const map = join(wortel, "node_modules", ".cache", "schema");
mkdirSync(map, { recursive: true });
const outfile = join(map, "agenda-schema.mjs");
await build({
  absWorkingDir: wortel,
  entryPoints: ["electron/services/agenda-schema.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
});
const { agendaSchema } = await import(pathToFileURL(outfile).href);
writeFileSync(join(wortel, "assets", "agenda.schema.json"), `${JSON.stringify(agendaSchema(), null, 2)}\n`);
