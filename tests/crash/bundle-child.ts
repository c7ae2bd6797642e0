import { rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles a script of the crash lab so that plain node can run it, and answers where it is; never there in part. */
export async function bundleChild(naam: string): Promise<string> {
  const outfile = resolve("node_modules/.cache/crash", `${naam}.mjs`);
  const inWording = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [join("tests/crash", `${naam}.ts`)],
    outfile: inWording,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    define: {
      "process.env.GEBUNDELD": "undefined",
      "process.env.PROJECTWORTEL": JSON.stringify(pathToFileURL(`${resolve(".")}/`).href),
    },
    banner: {
      js: 'import { createRequire as maakRequire } from "node:module"; const require = maakRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  await rename(inWording, outfile);
  return outfile;
}
