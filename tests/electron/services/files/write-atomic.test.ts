import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { besidePad } from "#electron/services/files/beside.ts";
import { sweepTemps, writeAtomic } from "#electron/services/files/write-atomic.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";
import { forgetfulDisk } from "#tests/crash/forgetful-disk.ts";

const OUD = Buffer.from("oud");
const NIEUW = Buffer.from("nieuw");

async function aFile(naam = "proef.agenda.json") {
  const { documenten } = await aPlace();
  const pad = join(documenten, naam);
  await writeFile(pad, OUD);
  return { documenten, pad };
}

describe("writeAtomic", () => {
  it("replaces a file and leaves nothing beside it", async () => {
    const { documenten, pad } = await aFile();

    await writeAtomic(pad, NIEUW);

    expect(await readFile(pad, "utf8")).toBe("nieuw");
    expect(await readdir(documenten)).toEqual(["proef.agenda.json"]);
  });

  it("has flushed the new bytes before they get the name, so that a power cut leaves no empty file", async () => {
    const { pad } = await aFile();
    const { disk, cutPower } = forgetfulDisk();

    await writeAtomic(pad, NIEUW, { disk });
    await cutPower();

    expect(await readFile(pad, "utf8")).toBe("nieuw");
  });

  it("lets a reader see the old bytes or the new ones, never a part", async () => {
    const { pad } = await aFile();
    const versies = Array.from({ length: 30 }, (_, index) => Buffer.alloc(200_000, 65 + (index % 26)));
    await writeFile(pad, versies[0] ?? OUD);
    let klaar = false;
    const lezen = (async () => {
      while (!klaar) {
        const bytes = await readFile(pad);
        expect(bytes.length).toBe(200_000);
        expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
      }
    })();
    for (const bytes of versies) await writeAtomic(pad, bytes);
    klaar = true;
    await lezen;
  });

  it.each(["EBUSY", "EPERM", "EACCES"])(
    "tries again while another program holds the file (%s)",
    async (errno) => {
      const { pad } = await aFile();
      const disk = failingDisk();
      disk.failAt(7, errno, 3);

      await writeAtomic(pad, NIEUW, { disk: disk.disk });

      expect(await readFile(pad, "utf8")).toBe("nieuw");
    },
  );

  it.each(["ENOSPC", "EIO", "EROFS"])("gives up at once with %s, with the old file whole", async (errno) => {
    for (let nth = 2; nth <= 7; nth++) {
      const { documenten, pad } = await aFile();
      const disk = failingDisk();
      disk.failAt(nth, errno);

      await expect(writeAtomic(pad, NIEUW, { disk: disk.disk }), `call ${nth}`).rejects.toMatchObject({
        code: errno,
      });

      expect(await readFile(pad, "utf8"), `call ${nth}`).toBe("oud");
      expect(await readdir(documenten), `call ${nth}`).toEqual(["proef.agenda.json"]);
    }
  });

  it("keeps the rights of a file that was there, and gives a new one those that are asked", async () => {
    if (process.platform === "win32") return;
    const { documenten, pad } = await aFile();
    for (const mode of [0o640, 0o600, 0o664]) {
      await chmod(pad, mode);
      await writeAtomic(pad, NIEUW);
      expect((await stat(pad)).mode & 0o777).toBe(mode);
    }
    const nieuw = join(documenten, "instellingen.json");
    await writeAtomic(nieuw, NIEUW, { mode: 0o600 });
    expect((await stat(nieuw)).mode & 0o777).toBe(0o600);
  });

  it("counts a folder that cannot be flushed as written", async () => {
    const { pad } = await aFile();
    const disk = failingDisk();
    disk.failAt(8, "EIO", 10);

    await writeAtomic(pad, NIEUW, { disk: disk.disk });

    expect(await readFile(pad, "utf8")).toBe("nieuw");
  });

  it("writes files whose name is as long as a name may be", async () => {
    const { documenten, pad } = await aFile(`${"é".repeat(120)}.json`);

    await writeAtomic(pad, NIEUW);

    expect(await readFile(pad, "utf8")).toBe("nieuw");
    expect(await readdir(documenten)).toHaveLength(1);
  });

  it("fails when the folder is not there", async () => {
    const { documenten } = await aPlace();

    await expect(writeAtomic(join(documenten, "weg", "a.json"), NIEUW)).rejects.toMatchObject({
      code: "ENOENT",
    });
  });
});

describe("sweepTemps", () => {
  it.each(["proef.agenda.json", `${"x".repeat(240)}.json`])(
    "removes what a crash left beside %s, and nothing else",
    async (naam) => {
      const { documenten, pad } = await aFile(naam);
      await writeFile(besidePad(pad, "0123abcd.tmp"), "half");
      const blijft = [".ander.agenda.json.0123abcd.tmp", ".proef.agenda.json.journaal", "proef.0123abcd.tmp"];
      for (const ander of blijft) await writeFile(join(documenten, ander), "");
      await mkdir(besidePad(pad, "99999999.tmp"));

      await sweepTemps(pad);

      expect(await readdir(documenten)).toEqual(expect.arrayContaining([...blijft, naam]));
      expect(
        (await readdir(documenten)).some(
          (ander) => ander.includes("0123abcd.tmp") && !blijft.includes(ander),
        ),
      ).toBe(false);
    },
  );
});
