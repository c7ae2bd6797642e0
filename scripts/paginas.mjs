import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
const { build } = await import("esbuild");
const outfile = join(wortel, "node_modules", ".cache", "paginas", "main.mjs");
await build({
  absWorkingDir: wortel,
  entryPoints: ["tests/pages/main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  banner: {
    js: 'import { createRequire as maakRequire } from "node:module"; const require = maakRequire(import.meta.url);',
  },
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: "inherit",
});
process.exit(status ?? 1);
