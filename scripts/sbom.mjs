import { join, resolve } from "node:path";
import { prepare } from "./lib/prepare.mjs";
import { isVerouderd } from "./lib/verouderd.mjs";
import { wortel } from "./lib/wortel.mjs";

await prepare();
if (isVerouderd()) {
  const { bouw } = await import("./lib/bouw.mjs");
  await bouw();
}
const { schrijfSbom } = await import("./lib/licenties/schrijf-sbom.mjs");

// What comes along with the app, in `release` or in the folder that is named.
const [map] = process.argv.slice(2);
console.log(schrijfSbom(map ? resolve(process.env.INIT_CWD ?? process.cwd(), map) : join(wortel, "release")));
