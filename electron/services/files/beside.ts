import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/** File systems refuse names above 255 bytes. */
const MAX_BYTES = 240;

/** The path of a helper file beside a file: hidden where a dot hides, and never too long for a name that itself fits. */
export function besidePad(pad: string, soort: string): string {
  const naam = `.${basename(pad)}.${soort}`;
  if (Buffer.byteLength(naam) <= MAX_BYTES) return join(dirname(pad), naam);
  const kort = createHash("sha256").update(basename(pad)).digest("hex").slice(0, 16);
  return join(dirname(pad), `.${kort}.${soort}`);
}
