import { prepare } from "./lib/prepare.mjs";
import { stap } from "./lib/stap.mjs";

await prepare();
const { bouw } = await import("./lib/bouw.mjs");
await stap("bouwen", bouw);
