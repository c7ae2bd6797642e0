import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Journaal } from "#electron/services/agenda-files/journaal.ts";
import { frame, headFrame } from "#electron/services/agenda-files/journaal-frames.ts";
import { journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { readJournalen } from "#electron/services/agenda-files/lees-journaal.ts";
import { VerlatenJournalen } from "#electron/services/agenda-files/verlaten-journalen.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { failingDisk } from "#tests/crash/failing-disk.ts";

const edit = (nummer: number): Buffer => Buffer.from(`wijziging ${nummer}`);
const teksten = (updates: readonly Uint8Array[]) => updates.map((update) => Buffer.from(update).toString());

async function twoOwners(agendaVanVorige = "agenda-1") {
  const { documenten, gegevens } = await aPlace();
  const plekken = journaalPlekken(join(documenten, "proef.agenda.json"), gegevens);
  const vorige = new Journaal(plekken, agendaVanVorige);
  const eigen = new Journaal(plekken, "agenda-1");
  const disk = failingDisk();
  const verlaten = new VerlatenJournalen(plekken, "agenda-1", eigen, disk.disk);
  return { documenten, plekken, vorige, eigen, verlaten, disk };
}

describe("what another owner left", () => {
  it("is answered, and removed only after a save", async () => {
    const { documenten, plekken, vorige, eigen, verlaten } = await twoOwners();
    await vorige.append(edit(1));
    await eigen.append(edit(2));

    expect(teksten(await verlaten.neem())).toEqual(["wijziging 1"]);
    expect(teksten(await verlaten.neem())).toEqual([]);
    expect((await readJournalen(plekken)).flatMap(({ updates }) => teksten(updates)).sort()).toEqual([
      "wijziging 1",
      "wijziging 2",
    ]);

    await verlaten.ruimOp();
    expect(await readdir(documenten)).toHaveLength(1);
    expect((await readJournalen(plekken)).flatMap(({ updates }) => teksten(updates))).toEqual([
      "wijziging 2",
    ]);
  });

  it("is taken from an owner that goes on writing: it is told, and what it writes then is found too", async () => {
    const { vorige, verlaten, documenten } = await twoOwners();
    await vorige.append(edit(1));
    await verlaten.neem();

    await expect(vorige.append(edit(2))).rejects.toMatchObject({ code: "ENOENT" });
    await vorige.append(edit(3));

    expect(teksten(await verlaten.neem())).toEqual(["wijziging 3"]);
    await verlaten.ruimOp();
    expect(await readdir(documenten)).toEqual([]);
  });

  it("stays where it is as long as it cannot be read, and is taken later", async () => {
    for (let nth = 1; nth <= 4; nth++) {
      const { vorige, verlaten, disk } = await twoOwners();
      await vorige.append(edit(1));
      await vorige.close();
      disk.failAt(nth, "EBUSY");
      const eerst = await verlaten.neem();
      disk.heal();

      expect(teksten([...eerst, ...(await verlaten.neem())]), `call ${nth}`).toEqual(["wijziging 1"]);
    }
  });

  it("is put aside, and not answered, when it is of another agenda", async () => {
    const { documenten, vorige, verlaten } = await twoOwners("agenda-vorig");
    await vorige.append(edit(1));
    await vorige.close();

    expect(await verlaten.neem()).toEqual([]);
    await verlaten.ruimOp();

    const [oud = "", ...rest] = await readdir(documenten);
    expect(rest).toEqual([]);
    expect(oud).toMatch(/\.oud$/u);
    expect((await readFile(join(documenten, oud))).includes(edit(1))).toBe(true);
  });

  it("is answered as far as it can be read, and then put aside instead of removed", async () => {
    const { documenten, verlaten } = await twoOwners();
    const stuk = frame(edit(1));
    stuk[50] = (stuk[50] ?? 0) ^ 1;
    const inhoud = Buffer.concat([headFrame("agenda-1"), stuk, frame(edit(2))]);
    await writeFile(join(documenten, ".proef.agenda.json.0123abcd.journaal"), inhoud);

    expect(teksten(await verlaten.neem())).toEqual(["wijziging 2"]);
    await verlaten.ruimOp();

    const [oud = ""] = await readdir(documenten);
    expect(oud).toMatch(/\.oud$/u);
    expect((await readFile(join(documenten, oud))).equals(inhoud)).toBe(true);
  });

  it("goes without a trace when its writer stopped before its first edit", async () => {
    const { documenten, verlaten } = await twoOwners();
    await writeFile(
      join(documenten, ".proef.agenda.json.0123abcd.journaal"),
      headFrame("agenda-1").subarray(0, 20),
    );

    expect(await verlaten.neem()).toEqual([]);
    await verlaten.ruimOp();

    expect(await readdir(documenten)).toEqual([]);
  });
});
