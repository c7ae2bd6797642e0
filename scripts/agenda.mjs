import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare } from "./lib/prepare.mjs";
import { isVerouderd } from "./lib/verouderd.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
if (isVerouderd()) {
  const { bouw } = await import("./lib/bouw.mjs");
  await bouw();
}
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(join(wortel, "dist/cli/main.js")).href);
