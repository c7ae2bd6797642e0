import { spawn, spawnSync } from "node:child_process";
import { readdir, readFile, unlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  acquireLock,
  type Lock,
  type LockResult,
  sweepOverdracht,
} from "#electron/services/agenda-files/lock.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";

const now = () => new Date();

async function aFile() {
  const { documenten } = await aPlace();
  return {
    documenten,
    pad: join(documenten, "proef.agenda.json"),
    slot: join(documenten, ".proef.agenda.json.slot"),
  };
}

async function take(pad: string, overnemen = false, disk = failingDisk(), tijd = now): Promise<LockResult> {
  const result = await acquireLock({ pad, door: "Adviseur", overnemen, now: tijd, disk: disk.disk });
  if (result.kind === "mine") onTestFinished(() => result.lock.release());
  return result;
}

async function takeMine(pad: string, overnemen = false): Promise<Lock> {
  const result = await take(pad, overnemen);
  if (result.kind !== "mine") throw new Error(`expected the lock, got ${result.kind}`);
  return result.lock;
}

/** A lock as another program left it. */
function leave(slot: string, velden: object): Promise<void> {
  const basis = { token: "t", host: hostname(), pid: 1, door: "Collega", sinds: "2026-01-05T09:00:00.000Z" };
  return writeFile(slot, JSON.stringify({ ...basis, ...velden }));
}

/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

describe("acquireLock", () => {
  it("gives the file to one, and tells the next who has it and since when", async () => {
    const { pad } = await aFile();
    await takeMine(pad);

    expect(await take(pad)).toMatchObject({ kind: "other", door: "Adviseur", sinds: expect.any(String) });
  });

  it("leaves nothing behind after release", async () => {
    const { documenten, pad } = await aFile();
    const lock = await takeMine(pad);

    await lock.release();

    expect(await readdir(documenten)).toEqual([]);
    expect((await take(pad)).kind).toBe("mine");
  });

  it("can be taken over; the first owner then knows, and does not release what is no longer his", async () => {
    const { pad, slot } = await aFile();
    const eerst = await takeMine(pad);
    const dan = await takeMine(pad, true);

    expect([await eerst.isMine(), await dan.isMine()]).toEqual([false, true]);
    await eerst.release();

    expect(JSON.parse(await readFile(slot, "utf8")).door).toBe("Adviseur");
    expect(await dan.isMine()).toBe(true);
  });

  it("knows until then that the first owner has not let go, and leaves nothing behind", async () => {
    const { documenten, pad } = await aFile();
    const eerst = await takeMine(pad);
    const dan = await takeMine(pad, true);

    await dan.lookAtVorige();
    expect(dan.volgtOp).toBe(true);
    await eerst.release();
    await dan.lookAtVorige();
    expect(dan.volgtOp).toBe(false);

    await dan.release();
    expect(await readdir(documenten)).toEqual([]);
  });

  it("follows nobody when the first owner is no longer running, also when that one is taken over", async () => {
    const { pad, slot } = await aFile();
    await leave(slot, { pid: endedPid() });

    expect((await takeMine(pad, true)).volgtOp).toBe(false);
  });

  it("does not wait for a first owner that fell silent, and the next one to open clears what it left", async () => {
    const { documenten, pad, slot } = await aFile();
    await leave(slot, { host: "laptop-collega", token: "colleague" });
    let later = new Date();
    const result = await take(pad, true, failingDisk(), () => later);
    if (result.kind !== "mine") throw new Error("expected the lock");
    await writeFile(`${slot}.00000000`, "not of ours");

    later = new Date(Date.now() + 120_000);
    await sweepOverdracht(pad, () => later);
    await result.lock.lookAtVorige();

    expect(result.lock.volgtOp).toBe(false);
    expect((await readdir(documenten)).sort()).toEqual([
      ".proef.agenda.json.slot",
      ".proef.agenda.json.slot.00000000",
    ]);
  });

  it("is free when its owner is no longer running", async () => {
    const { pad, slot } = await aFile();
    await leave(slot, { pid: endedPid() });

    expect((await take(pad)).kind).toBe("mine");
  });

  it("is free when a restarted computer gave its owner's number to this very program", async () => {
    const { pad, slot } = await aFile();
    await leave(slot, { pid: process.pid });

    expect((await take(pad)).kind).toBe("mine");
  });

  it("is not free while a colleague on another computer keeps it alive, and free when that one fell silent", async () => {
    const { pad, slot } = await aFile();
    await leave(slot, { host: "laptop-collega" });

    expect((await take(pad)).kind).toBe("other");
    expect((await take(pad, false, failingDisk(), () => new Date(Date.now() + 120_000))).kind).toBe("mine");
  });

  it("is not free when a clock was set while its owner lives: its next sign of life tells", async () => {
    const { pad, slot } = await aFile();
    const eigenaar = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    onTestFinished(() => void eigenaar.kill());
    await leave(slot, { pid: eigenaar.pid });
    await utimes(slot, new Date(), new Date(Date.now() - 3_600_000));

    const gevraagd = take(pad);
    setTimeout(() => void utimes(slot, new Date(), new Date()), 400);

    expect((await gevraagd).kind).toBe("other");
  });

  it("is free when the lock file holds no owner", async () => {
    const { pad, slot } = await aFile();
    await writeFile(slot, "{half");

    expect((await take(pad)).kind).toBe("mine");
  });

  it("stays with its owner when the lock file is gone or cannot be read for a moment", async () => {
    const { pad, slot } = await aFile();
    const lock = await takeMine(pad);
    await unlink(slot);

    expect(await lock.isMine()).toBe(true);
  });

  it.each([
    ["EACCES", "no-rights"],
    ["EPERM", "no-rights"],
    ["EROFS", "no-rights"],
    ["ENOSPC", "mine"],
    ["EIO", "mine"],
  ])("with %s on writing answers %s", async (errno, kind) => {
    const { documenten, pad } = await aFile();
    const disk = failingDisk();
    disk.failAt(1, errno);

    expect((await take(pad, false, disk)).kind).toBe(kind);
    expect(await readdir(documenten)).toEqual([]);
  });

  it("leaves no half lock file behind on a full disk", async () => {
    const { documenten, pad } = await aFile();
    const disk = failingDisk();
    disk.failAt(2, "ENOSPC");

    expect((await take(pad, false, disk)).kind).toBe("mine");
    expect(await readdir(documenten)).toEqual([]);
  });
});
