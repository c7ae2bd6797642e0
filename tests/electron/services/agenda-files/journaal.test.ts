import { readdir, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Journaal } from "#electron/services/agenda-files/journaal.ts";
import { type JournaalPlek, journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { readJournalen } from "#electron/services/agenda-files/lees-journaal.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";
import { forgetfulDisk } from "#tests/crash/forgetful-disk.ts";

const edit = (nummer: number): Buffer => Buffer.from(`wijziging ${nummer}`);

async function aJournaal(disk = failingDisk()) {
  const { documenten, gegevens } = await aPlace();
  const plekken = journaalPlekken(join(documenten, "proef.agenda.json"), gegevens);
  const journaal = new Journaal(plekken, "agenda-1", disk.disk);
  return { documenten, gegevens, plekken, disk, journaal };
}

async function textsIn(plekken: readonly JournaalPlek[]): Promise<string[]> {
  const journalen = await readJournalen(plekken);
  return journalen.flatMap(({ updates }) => updates.map((update) => Buffer.from(update).toString()));
}

describe("Journaal", () => {
  it("holds what it has acknowledged, in order, with the id of the agenda", async () => {
    const { plekken, journaal } = await aJournaal();

    await Promise.all([1, 2, 3, 4].map((nummer) => journaal.append(edit(nummer))));

    expect(await textsIn(plekken)).toEqual([1, 2, 3, 4].map((nummer) => `wijziging ${nummer}`));
    expect(await readJournalen(plekken)).toMatchObject([
      { agendaId: "agenda-1", laatste: expect.any(String), whole: true },
    ]);
    await journaal.close();
  });

  it("has flushed what it acknowledges, so that a power cut takes none of it", async () => {
    const { disk, cutPower } = forgetfulDisk();
    const { documenten, gegevens } = await aPlace();
    const plekken = journaalPlekken(join(documenten, "proef.agenda.json"), gegevens);
    const journaal = new Journaal(plekken, "agenda-1", disk);
    for (const nummer of [1, 2, 3]) {
      await journaal.append(edit(nummer));
      await cutPower();
      expect((await textsIn(plekken)).at(-1)).toBe(`wijziging ${nummer}`);
    }
    await journaal.close();

    const later = new Journaal(plekken, "agenda-1", disk);
    await later.append(edit(4));
    await cutPower();

    expect(await textsIn(plekken)).toHaveLength(4);
    await later.close();
  });

  it("goes on in another file before one is larger than its readers take", async () => {
    const { documenten, plekken } = await aJournaal();
    const journaal = new Journaal(plekken, "agenda-1", undefined, 3_000);
    for (const nummer of [1, 2, 3, 4]) await journaal.append(Buffer.alloc(900, String(nummer)));

    expect((await textsIn(plekken)).map((tekst) => tekst[0]).sort()).toEqual(["1", "2", "3", "4"]);
    expect((await readdir(documenten)).length).toBeGreaterThan(1);
    await journaal.clear(journaal.position);
    expect(await readdir(documenten)).toEqual([]);
  });

  it("goes to the second place when the first cannot be written, and both are read", async () => {
    const { plekken, journaal, disk, gegevens } = await aJournaal();
    await journaal.append(edit(1));
    disk.failAt(1, "ENOSPC");
    await journaal.append(edit(2));

    expect((await textsIn(plekken)).sort()).toEqual(["wijziging 1", "wijziging 2"]);
    expect(await readdir(join(gegevens, "journalen"))).toHaveLength(1);
    await journaal.close();
  });

  it("refuses an edit that no place can take", async () => {
    const { journaal, disk } = await aJournaal();
    disk.failAt(1, "ENOSPC", 1_000);

    await expect(journaal.append(edit(1))).rejects.toMatchObject({ code: "ENOSPC" });
  });

  it("is gone after a save that holds everything, and stays when an edit came in between", async () => {
    const { documenten, plekken, journaal } = await aJournaal();
    await journaal.append(edit(1));
    const { position } = journaal;
    await journaal.append(edit(2));

    await journaal.clear(position);
    expect(await textsIn(plekken)).toHaveLength(2);
    await journaal.clear(journaal.position);

    expect(await readdir(documenten)).toEqual([]);
  });

  it("leaves the files of others as they are, whatever it does and whatever fails", async () => {
    const { documenten, plekken, journaal } = await aJournaal();
    await journaal.append(edit(1));
    await journaal.close();
    const [naam = ""] = await readdir(documenten);
    const voor = await readFile(join(documenten, naam));
    for (let nth = 1; nth <= 9; nth++) {
      const disk = failingDisk();
      disk.failAt(nth, "EBUSY");
      const later = new Journaal(plekken, "agenda-1", disk.disk);
      await later.append(edit(2)).catch(() => {});
      await later.clear(later.position);
      expect((await readFile(join(documenten, naam))).equals(voor), `call ${nth}`).toBe(true);
    }
  });

  it("does not acknowledge an edit when its file was removed or renamed meanwhile, and then begins another", async () => {
    for (const neemWeg of [unlink, (pad: string) => rename(pad, `${pad}.elders`)]) {
      const { documenten, plekken, journaal } = await aJournaal();
      await journaal.append(edit(1));
      const [naam = ""] = await readdir(documenten);
      await neemWeg(join(documenten, naam));

      await expect(journaal.append(edit(2))).rejects.toMatchObject({ code: "ENOENT" });
      await journaal.append(edit(3));

      expect(await textsIn(plekken)).toEqual(["wijziging 3"]);
      await journaal.close();
    }
  });
});
