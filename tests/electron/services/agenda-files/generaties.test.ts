import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { aPlace } from "#tests/builders/a-place.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGIN = Date.parse("2026-01-05T09:00:00.000Z");

async function someGeneraties() {
  const { gegevens } = await aPlace();
  const klok = { nu: BEGIN };
  const generaties = new Generaties({ gegevens, now: () => new Date(klok.nu) });
  const keep = (minuten: number, altijd = false) => {
    klok.nu = BEGIN + minuten * MINUTE;
    return generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from(`stand ${minuten}`), { altijd });
  };
  const texts = async () =>
    Promise.all(
      (await generaties.list("agenda-1")).map(async ({ id }) =>
        (await generaties.read("agenda-1", id)).toString(),
      ),
    );
  return { gegevens, klok, generaties, keep, texts };
}

describe("Generaties", () => {
  it("keeps at most one state per five minutes, newest first", async () => {
    const { keep, texts } = await someGeneraties();
    for (const minuut of [0, 1, 4.9, 5, 9, 10]) await keep(minuut);

    expect(await texts()).toEqual(["stand 10", "stand 5", "stand 0"]);
  });

  it("keeps one at any moment when it must", async () => {
    const { keep, texts } = await someGeneraties();
    await keep(0);
    await keep(1, true);

    expect(await texts()).toEqual(["stand 1", "stand 0"]);
  });

  it("dates a state as it was found by when it was written", async () => {
    const { generaties } = await someGeneraties();
    const op = new Date(BEGIN - 3 * DAY);

    await generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from("oud"), { op });
    await generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from("nu"));

    expect((await generaties.list("agenda-1")).map((generatie) => generatie.op)).toEqual([
      new Date(BEGIN).toISOString(),
      op.toISOString(),
    ]);
  });

  it("thins: the newest 288 all stay, then 144 of an hour each, then 30 of a day each", async () => {
    const { klok, generaties } = await someGeneraties();
    const gemaakt: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 6, max: 90 }), { minLength: 150, maxLength: 200 }),
        async (stappen) => {
          for (const stap of stappen) {
            klok.nu += stap * MINUTE;
            gemaakt.unshift(new Date(klok.nu).toISOString());
            await generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from("stand"));
          }
          const momenten = (await generaties.list("agenda-1")).map(({ op }) => op);
          const [alle, uren, dagen] = [momenten.slice(0, 288), momenten.slice(288, 432), momenten.slice(432)];
          expect(alle).toEqual(gemaakt.slice(0, 288));
          expect(new Set(uren.map((op) => op.slice(0, 13))).size).toBe(uren.length);
          expect(new Set(dagen.map((op) => op.slice(0, 10))).size).toBe(dagen.length);
          expect(dagen.length).toBeLessThanOrEqual(30);
        },
      ),
      { numRuns: 4 },
    );
    expect(gemaakt.length).toBeGreaterThan(500);
  }, 60_000);

  it.each([
    ["two hours back", -2 * HOUR],
    ["a day back", -DAY],
    ["ten years ahead", 3_650 * DAY],
  ])("goes on and removes nothing when the clock is set %s, and set right again", async (_, sprong) => {
    const { klok, generaties } = await someGeneraties();
    const bewaar = (naam: string, op: number) => {
      klok.nu = op;
      return generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from(naam));
    };
    for (let uur = 0; uur < 10; uur++) await bewaar(`voor ${uur}`, BEGIN + uur * HOUR);
    const toen = BEGIN + 10 * HOUR;
    for (let keer = 0; keer < 3; keer++)
      await bewaar(`tijdens ${keer}`, toen + sprong + (keer + 1) * 6 * MINUTE);
    for (let keer = 0; keer < 3; keer++) await bewaar(`na ${keer}`, toen + DAY + keer * 6 * MINUTE);

    const staat = await Promise.all(
      (await generaties.list("agenda-1")).map(async ({ id }) =>
        String(await generaties.read("agenda-1", id)),
      ),
    );
    expect(staat.slice(0, 6)).toEqual(["na 2", "na 1", "na 0", "tijdens 2", "tijdens 1", "tijdens 0"]);
    expect(staat.slice(6)).toEqual(Array.from({ length: 10 }, (_, uur) => `voor ${9 - uur}`));
  });

  it("goes on after a file that says it was written in the future", async () => {
    const { generaties, klok } = await someGeneraties();
    const op = new Date("2031-05-01T00:00:00.000Z");
    await generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from("gevonden"), { op });
    for (const uur of [0, 1, 2]) {
      klok.nu = BEGIN + uur * HOUR;
      await generaties.keep("agenda-1", "/map/a.agenda.json", Buffer.from(`stand ${uur}`));
    }

    expect((await generaties.list("agenda-1")).map((generatie) => generatie.op.slice(0, 13))).toEqual([
      "2026-01-05T11",
      "2026-01-05T10",
      "2026-01-05T09",
      "2031-05-01T00",
    ]);
  });

  it("lists the states of an earlier app, which had no numbers, before those of now", async () => {
    const { gegevens, generaties, keep } = await someGeneraties();
    const map = join(gegevens, "versies", "agenda-1");
    await mkdir(map, { recursive: true });
    for (const op of ["2026-01-03T08.00.00.000Z", "2026-01-04T08.00.00.000Z"])
      await writeFile(join(map, `${op}.json`), "oud");
    await keep(0);

    expect((await generaties.list("agenda-1")).map((generatie) => generatie.op.slice(0, 10))).toEqual([
      "2026-01-05",
      "2026-01-04",
      "2026-01-03",
    ]);
  });

  it("lets nobody else read what it keeps", async () => {
    const { gegevens, keep } = await someGeneraties();
    await keep(0);
    const map = join(gegevens, "versies", "agenda-1");

    for (const [pad, rechten] of [
      [map, 0o700],
      ...(await readdir(map)).map((naam) => [join(map, naam), 0o600] as const),
    ] as const)
      if (process.platform !== "win32") expect((await stat(pad)).mode & 0o777, pad).toBe(rechten);
  });

  it("refuses a state that is not in the list, also one that names a path", async () => {
    const { keep, generaties } = await someGeneraties();
    await keep(0);

    for (const id of [
      "../../instellingen",
      "2020-01-01T00.00.00.000Z",
      "0000001_2020-01-01T00.00.00.000Z",
      "",
    ])
      await expect(generaties.read("agenda-1", id)).rejects.toMatchObject({ code: "no-generation" });
  });

  it("keeps agendas apart whatever their id holds", async () => {
    const { gegevens, generaties } = await someGeneraties();
    await generaties.keep("../../buiten", "/map/a", Buffer.from("hier"));

    expect(await readdir(gegevens)).toEqual(["versies"]);
    expect(await generaties.list("../../buiten")).toHaveLength(1);
    expect(await generaties.list("agenda-1")).toEqual([]);
  });

  it("finds an agenda back by the path it was last kept from", async () => {
    const { gegevens, generaties, keep } = await someGeneraties();
    await keep(0);
    await mkdir(join(gegevens, "versies", "leeg"));
    await writeFile(join(gegevens, "versies", "los-bestand"), "");

    expect(await generaties.findByPath("/map/a.agenda.json")).toBe("agenda-1");
    expect(await generaties.findByPath("/map/b.agenda.json")).toBeNull();
  });
});
