import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
const { build } = await import("esbuild");
const { bouw } = await import("./lib/bouw.mjs");
const { bundelTestWerkers } = await import("./lib/bundel.mjs");

await bouw();
await bundelTestWerkers();
const outfile = join(wortel, "node_modules", ".cache", "bench", "main.mjs");
await build({
  absWorkingDir: wortel,
  entryPoints: ["tests/bench/main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["esbuild", "playwright-core", "vite"],
  banner: {
    js: 'import { createRequire as maakRequire } from "node:module"; const require = maakRequire(import.meta.url);',
  },
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [outfile], {
  cwd: wortel,
  stdio: "inherit",
});
process.exit(status ?? 1);
