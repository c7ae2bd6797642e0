import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An input that once went wrong, as it stands in `tests/fixtures/gevallen`. */
export const geval = (pad: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/gevallen/${pad}`, import.meta.url)), "utf8");
