import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { wortel } from "./wortel.mjs";

/** ESM bundles of CommonJS packages still ask for require and for the name of their folder. */
const COMMONJS = [
  'import { createRequire as maakRequire } from "node:module";',
  "const require = maakRequire(import.meta.url);",
  "const MAPNAAM = import.meta.dirname;",
].join(" ");

const { version } = JSON.parse(readFileSync(join(wortel, "package.json"), "utf8"));

const gedeeld = {
  absWorkingDir: wortel,
  bundle: true,
  platform: "node",
  charset: "utf8",
  external: ["electron", "bufferutil", "utf-8-validate"],
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};

const define = {
  "process.env.APP_VERSIE": JSON.stringify(version),
  "process.env.NODE_ENV": '"production"',
  "process.env.PROJECTWORTEL": "undefined",
  "process.env.GEBUNDELD": '"ja"',
};

const esm = {
  ...gedeeld,
  format: "esm",
  target: "node20",
  banner: { js: COMMONJS },
  define: { ...define, __dirname: "MAPNAAM" },
};

/** The files of which something stands in a bundle. */
const bronnen = ({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([bron, { bytesInOutput }]) => (bytesInOutput > 0 ? [bron] : [])),
  );

/**
 * Bundles the three hosts and the preload into `dist/`, and answers what stands in them. A sandboxed preload has to be
 * CommonJS.
 */
export async function bundelHosts(dist) {
  const desktop = build({
    ...esm,
    entryPoints: ["electron/main/main.ts"],
    outfile: join(dist, "main", "main.js"),
  });
  const preload = build({
    ...gedeeld,
    define,
    entryPoints: ["electron/preload/preload.ts"],
    outfile: join(dist, "preload", "preload.cjs"),
    format: "cjs",
    target: "chrome130",
    platform: "browser",
  });
  const metCache = ["browser-host", "cli"].flatMap((naam) => bundelMetCodeCache(naam, join(dist, naam)));
  return (await Promise.all([desktop, preload, ...metCache])).flatMap(bronnen);
}

/** Node keeps no code cache of an ES module, so the program itself is CommonJS in Latin-1, beside the file that starts it. */
function bundelMetCodeCache(naam, outdir) {
  const starters = ["main", "maak-code-cache"].map((starter) => `electron/${naam}/${starter}.ts`);
  const programma = build({
    ...gedeeld,
    entryPoints: [`electron/${naam}/programma.ts`],
    outfile: join(outdir, "programma.cjs"),
    format: "cjs",
    target: "node20",
    charset: "ascii",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: 'const EIGEN_URL = require("node:url").pathToFileURL(__filename).href;' },
    define: { ...define, "import.meta.url": "EIGEN_URL", "import.meta.dirname": "__dirname" },
  });
  return [programma, build({ ...esm, entryPoints: starters, outdir })];
}

/** Bundles every worker of the services into a folder, each under its own name, and answers what stands in them. */
export async function bundelWerkers(outdir, extra = {}) {
  const entryPoints = vindWerkers().map((pad) => ({ in: pad, out: basename(pad, ".ts") }));
  return bronnen(
    await build({
      ...esm,
      entryPoints,
      outdir,
      outExtension: { ".js": ".mjs" },
      define: { ...esm.define, ...extra },
    }),
  );
}

/** Bundles the workers where tests that run from source look for them; see `workerPad`. */
export function bundelTestWerkers() {
  return bundelWerkers(join(wortel, "node_modules", ".cache", "workers"), {
    "process.env.GEBUNDELD": "undefined",
    "process.env.PROJECTWORTEL": JSON.stringify(pathToFileURL(wortel).href),
  });
}

/** A worker is a file that ends in -worker.ts and talks to its parent; one that starts a worker is not. */
function vindWerkers() {
  const services = join(wortel, "electron", "services");
  return readdirSync(services, { recursive: true })
    .filter((pad) => pad.endsWith("-worker.ts"))
    .filter((pad) => readFileSync(join(services, pad), "utf8").includes("parentPort"))
    .map((pad) => join("electron", "services", pad));
}
