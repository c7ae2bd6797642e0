import { appendFile, readdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Journaal, journaalPaden, readJournaal } from "#electron/services/agenda-files/journaal.ts";
import { readFrames } from "#electron/services/agenda-files/journaal-frames.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";
import { forgetfulDisk } from "#tests/crash/forgetful-disk.ts";

const edit = (nummer: number): Buffer => Buffer.from(`wijziging ${nummer}`);
const holdsAll = () => true;

async function aJournaal(disk = failingDisk()) {
  const { documenten, gegevens } = await aPlace();
  const paden = journaalPaden(join(documenten, "proef.agenda.json"), gegevens);
  return { documenten, paden, disk, journaal: new Journaal(paden, "agenda-1", disk.disk) };
}

async function textsIn(pad: string): Promise<string[]> {
  return (await readJournaal(pad)).updates.map((update) => Buffer.from(update).toString());
}

describe("Journaal", () => {
  it("holds what it has acknowledged, in order, with the id of the agenda", async () => {
    const { paden, journaal } = await aJournaal();

    await Promise.all([1, 2, 3, 4].map((nummer) => journaal.append(edit(nummer))));

    expect(await textsIn(paden[0])).toEqual([1, 2, 3, 4].map((nummer) => `wijziging ${nummer}`));
    expect(await readJournaal(paden[0])).toMatchObject({ agendaId: "agenda-1", laatste: expect.any(String) });
    await journaal.close();
  });

  it("has flushed what it acknowledges, so that a power cut takes none of it", async () => {
    const { disk, cutPower } = forgetfulDisk();
    const { documenten, gegevens } = await aPlace();
    const paden = journaalPaden(join(documenten, "proef.agenda.json"), gegevens);
    const journaal = new Journaal(paden, "agenda-1", disk);
    for (const nummer of [1, 2, 3]) {
      await journaal.append(edit(nummer));
      await cutPower();
      expect((await textsIn(paden[0])).at(-1)).toBe(`wijziging ${nummer}`);
    }
    await journaal.close();

    const later = new Journaal(paden, "agenda-1", disk);
    await later.append(edit(4));
    await cutPower();

    expect(await textsIn(paden[0])).toHaveLength(4);
    await later.close();
  });

  it("goes on after what an earlier run left, and cuts off its torn end first", async () => {
    const { paden, journaal } = await aJournaal();
    await journaal.append(edit(1));
    await journaal.close();
    await appendFile(paden[0], Buffer.from([200, 0, 0, 0, 1, 2, 3]));

    const later = new Journaal(paden, "agenda-1");
    await later.append(edit(2));
    await later.close();

    expect(await textsIn(paden[0])).toEqual(["wijziging 1", "wijziging 2"]);
  });

  it("reads everything before the first damaged byte, wherever that is", async () => {
    const { paden, journaal } = await aJournaal();
    for (const nummer of [1, 2, 3]) await journaal.append(edit(nummer));
    await journaal.close();
    const heel = await readFile(paden[0]);
    const length = readFrames(heel).updates.length;

    fc.assert(
      fc.property(fc.nat(heel.length - 1), fc.integer({ min: 1, max: 255 }), (plek, masker) => {
        const stuk = Buffer.from(heel);
        stuk[plek] = (stuk[plek] ?? 0) ^ masker;
        const { updates, end } = readFrames(stuk);
        expect(updates.length).toBeLessThan(length);
        expect(end).toBeLessThanOrEqual(plek);
        expect(readFrames(heel.subarray(0, plek)).end).toBeLessThanOrEqual(plek);
      }),
    );
  });

  it("goes to the second place when the first cannot be written, and both are read", async () => {
    const { paden, journaal, disk } = await aJournaal();
    await journaal.append(edit(1));
    disk.failAt(1, "ENOSPC");
    await journaal.append(edit(2));

    expect([...(await textsIn(paden[0])), ...(await textsIn(paden[1]))]).toEqual([
      "wijziging 1",
      "wijziging 2",
    ]);
    await journaal.close();
  });

  it("refuses an edit that no place can take", async () => {
    const { journaal, disk } = await aJournaal();
    disk.failAt(1, "ENOSPC", 1_000);

    await expect(journaal.append(edit(1))).rejects.toMatchObject({ code: "ENOSPC" });
  });

  it("never wipes a journaal it could not read", async () => {
    const { paden, journaal } = await aJournaal();
    await journaal.append(edit(1));
    await journaal.close();
    for (let nth = 1; nth <= 8; nth++) {
      const disk = failingDisk();
      disk.failAt(nth, "EBUSY");
      const later = new Journaal(paden, "agenda-1", disk.disk);
      await later.append(edit(2)).catch(() => {});
      await later.close();
      expect(await textsIn(paden[0]), `call ${nth}`).toContain("wijziging 1");
    }
  });

  it("is gone after a save that holds everything, and stays when an edit came in between", async () => {
    const { documenten, paden, journaal } = await aJournaal();
    await journaal.append(edit(1));
    const { position } = journaal;
    await journaal.append(edit(2));

    await journaal.clear(position, holdsAll);
    expect(await textsIn(paden[0])).toHaveLength(2);
    await journaal.clear(journaal.position, holdsAll);

    expect(await readdir(documenten)).toEqual([]);
  });

  it("stays when another writer added an edit the saved file does not hold", async () => {
    const { paden, journaal } = await aJournaal();
    await journaal.append(edit(1));
    const ander = new Journaal(paden, "agenda-1");
    await ander.append(edit(99));
    await ander.close();
    const seen: string[] = [];

    await journaal.clear(journaal.position, (updates) => {
      seen.push(...updates.map((update) => Buffer.from(update).toString()));
      return false;
    });

    expect(seen).toEqual(["wijziging 1", "wijziging 99"]);
    expect(await textsIn(paden[0])).toHaveLength(2);
  });

  it("puts the edits of another agenda aside, and never removes them", async () => {
    const { documenten, paden } = await aJournaal();
    const vorige = new Journaal(paden, "agenda-vorig");
    await vorige.append(edit(1));
    await vorige.close();

    const eigen = new Journaal(paden, "agenda-1");
    await eigen.append(edit(2));
    await eigen.clear(eigen.position, holdsAll);

    const [oud] = (await readdir(documenten)).filter((naam) => naam.endsWith(".oud"));
    expect(await textsIn(join(documenten, oud ?? "ontbreekt"))).toEqual(["wijziging 1"]);
  });

  it("puts a journaal whose beginning is damaged aside instead of starting over it", async () => {
    const { documenten, paden, journaal } = await aJournaal();
    for (let nummer = 0; nummer < 10; nummer++) await journaal.append(edit(nummer));
    await journaal.close();
    const stuk = await readFile(paden[0]);
    stuk[5] = (stuk[5] ?? 0) ^ 1;
    await writeFile(paden[0], stuk);

    const later = new Journaal(paden, "agenda-1");
    await later.append(edit(11));
    await later.close();

    expect((await readdir(documenten)).filter((naam) => naam.endsWith(".oud"))).toHaveLength(1);
    expect(await textsIn(paden[0])).toEqual(["wijziging 11"]);
  });

  it("does not acknowledge an edit when its file was removed meanwhile", async () => {
    const { paden, journaal } = await aJournaal();
    await journaal.append(edit(1));
    await unlink(paden[0]);

    await expect(journaal.append(edit(2))).rejects.toMatchObject({ code: "ENOENT" });
    await journaal.append(edit(3));

    expect(await textsIn(paden[0])).toEqual(["wijziging 3"]);
    await journaal.close();
  });
});
