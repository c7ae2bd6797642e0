import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { disk } from "#electron/services/files/disk.ts";
import { writeDocx } from "#electron/services/word/write-docx.ts";

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), "write-docx-"));
});
afterEach(() => rm(map, { recursive: true }));

/** A disk on which nothing can be put in place. */
const refusing = (code: string) => ({
  ...disk,
  rename: () => Promise.reject(Object.assign(new Error(code), { code })),
});

it("calls a document that stays held in use, and keeps it whole", async () => {
  const pad = join(map, "open in Word.docx");
  await writeFile(pad, "oud");

  await expect(writeDocx(pad, new Uint8Array([1]), refusing("EBUSY"))).rejects.toMatchObject({
    code: "file-in-use",
    detail: pad,
  });
  expect(await readFile(pad, "utf8")).toBe("oud");
  expect(await readdir(map)).toEqual(["open in Word.docx"]);
});

it("says so when the disk is full or the name too long", async () => {
  const vol = writeDocx(join(map, "a.docx"), new Uint8Array([1]), refusing("ENOSPC"));
  await expect(vol).rejects.toMatchObject({ code: "disk-full" });

  const lang = writeDocx(join(map, `${"x".repeat(300)}.docx`), new Uint8Array([1]));
  await expect(lang).rejects.toMatchObject({ code: "path-too-long" });
});
