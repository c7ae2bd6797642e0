import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wortel } from "../wortel.mjs";
import { sbom } from "./sbom.mjs";

/** Writes the bill of materials of what was built into a folder, and answers where. */
export function schrijfSbom(map) {
  const slot = JSON.parse(readFileSync(join(wortel, "package-lock.json"), "utf8"));
  const onderdelen = JSON.parse(readFileSync(join(wortel, "dist", "licenties.json"), "utf8"));
  const pad = join(map, `meerjarenagenda-${slot.version}.cdx.json`);
  mkdirSync(map, { recursive: true });
  writeFileSync(pad, `${JSON.stringify(sbom(onderdelen, slot), null, 2)}\n`);
  return pad;
}
