import { join } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { draaiNode } from "./lib/stap.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
const { bouw, isVerouderd } = await import("./lib/bouw.mjs");
if (isVerouderd()) await bouw();
process.exitCode = await draaiNode([join(wortel, "dist/cli/main.js"), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD,
});
