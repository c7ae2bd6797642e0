import { mkdir, readdir, writeFile } from "node:fs/promises";
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

  it("thins: all of the last day, one per hour for a week, one per day after, none after thirty days", async () => {
    const { klok, generaties, keep } = await someGeneraties();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 6, max: 40 * 60 }), { minLength: 20, maxLength: 60 }),
        async (stappen) => {
          for (const stap of stappen) await keep((klok.nu - BEGIN) / MINUTE + stap);
          const ages = (await generaties.list("agenda-1")).map(({ op }) => klok.nu - Date.parse(op));
          expect(ages[0]).toBe(0);
          expect(Math.max(...ages)).toBeLessThanOrEqual(30 * DAY);
          const momenten = ages.map((age) => new Date(klok.nu - age).toISOString());
          const week = momenten.filter(
            (_, index) => (ages[index] ?? 0) >= DAY && (ages[index] ?? 0) < 7 * DAY,
          );
          const ouder = momenten.filter((_, index) => (ages[index] ?? 0) >= 7 * DAY);
          expect(new Set(week.map((op) => op.slice(0, 13))).size).toBe(week.length);
          expect(new Set(ouder.map((op) => op.slice(0, 10))).size).toBe(ouder.length);
        },
      ),
      { numRuns: 5 },
    );
  });

  it("refuses a state that is not in the list, also one that names a path", async () => {
    const { keep, generaties } = await someGeneraties();
    await keep(0);

    for (const id of ["../../instellingen", "2020-01-01T00.00.00.000Z", ""])
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
