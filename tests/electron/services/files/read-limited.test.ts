import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFailure } from "#electron/services/files/disk-failure.ts";
import { readLimited } from "#electron/services/files/read-limited.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";

describe("readLimited", () => {
  it("reads a file up to and including the limit", async () => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "tien");
    await writeFile(pad, "0123456789");

    expect((await readLimited(pad, 10)).toString()).toBe("0123456789");
    await expect(readLimited(pad, 9)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("refuses a file beyond what node can hold without reading it", async () => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "gat");
    const handle = await open(pad, "w");
    await handle.truncate(3 * 1024 ** 3);
    await handle.close();

    await expect(readLimited(pad, 10)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("refuses what is not a file", async () => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "map.agenda.json");
    await mkdir(pad);

    await expect(readLimited(pad, 10)).rejects.toMatchObject({ code: "not-an-agenda" });
    await expect(readLimited(join(documenten, "weg"), 10)).rejects.toMatchObject({ code: "file-missing" });
    await expect(readLimited(join(documenten, "n".repeat(300)), 10)).rejects.toMatchObject({
      code: "path-too-long",
    });
  });

  it.each([
    ["EACCES", "no-access"],
    ["EBUSY", "file-in-use"],
    ["ENOENT", "file-missing"],
  ])("tells %s as %s", async (errno, code) => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "a");
    await writeFile(pad, "a");
    for (const nth of [1, 2]) {
      const disk = failingDisk();
      disk.failAt(nth, errno);
      await expect(readLimited(pad, 10, disk.disk)).rejects.toMatchObject({ code, detail: pad });
    }
  });
});

describe("diskFailure", () => {
  it.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EROFS", "read-only-place"],
    ["EPERM", "no-access"],
    ["ENAMETOOLONG", "path-too-long"],
    ["EIO", "no-access"],
  ])("makes %s the refusal %s and keeps the cause", (errno, code) => {
    const error = Object.assign(new Error(errno), { code: errno });

    expect(diskFailure(error, "/pad")).toMatchObject({ code, detail: "/pad", cause: error });
  });

  it("leaves refusals and bugs as they are", () => {
    const weigering = new ExpectedFailure("file-empty");
    const bug = new TypeError("bug");

    expect(diskFailure(weigering, "/pad")).toBe(weigering);
    expect(diskFailure(bug, "/pad")).toBe(bug);
  });
});
