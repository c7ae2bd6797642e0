import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeDocx } from "#electron/services/word/write-docx.ts";

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), "write-docx-"));
});
afterEach(() => rm(map, { recursive: true }));

const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

it.each(["EBUSY", "EPERM", "EACCES"])(
  "calls a file that stays %s in use, and keeps it whole",
  async (code) => {
    const pad = join(map, "open in Word.docx");
    await writeFile(pad, "oud");

    await expect(writeDocx(pad, new Uint8Array([1]), refuse(code))).rejects.toMatchObject({
      code: "file-in-use",
      detail: pad,
    });
    expect(await readFile(pad, "utf8")).toBe("oud");
    expect(await readdir(map)).toEqual(["open in Word.docx"]);
  },
);

it("tries again while a scanner holds the file for a moment", async () => {
  let left = 2;
  const pad = join(map, "a.docx");
  await writeDocx(pad, new Uint8Array([80, 75]), async (van, naar) => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    await writeFile(naar, await readFile(van));
  });

  expect((await readFile(pad, "utf8")).toString()).toBe("PK");
});

it("says so when the name is too long", async () => {
  await expect(writeDocx(join(map, `${"x".repeat(300)}.docx`), new Uint8Array([1]))).rejects.toMatchObject({
    code: "path-too-long",
  });
});
