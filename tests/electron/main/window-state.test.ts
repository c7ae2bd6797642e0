import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fitOnScreens, readVensterStaat, writeVensterStaat } from "#electron/main/window-state.ts";

const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };
const RECHTS = { x: 1366, y: 0, width: 1920, height: 1040 };
const venster = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  maximaal: false,
});

describe("the place of a window", () => {
  it("is where it was, also on the second screen", () => {
    expect(fitOnScreens(venster(1500, 100), [LAPTOP, RECHTS])).toEqual({
      x: 1500,
      y: 100,
      width: 1200,
      height: 700,
    });
  });

  it("is chosen by the system when its screen is gone", () => {
    expect(fitOnScreens(venster(1500, 100), [LAPTOP])).toEqual({ width: 1200, height: 700 });
  });

  it("is not kept when the title bar cannot be reached", () => {
    expect(fitOnScreens(venster(100, -30), [LAPTOP])).not.toHaveProperty("x");
    expect(fitOnScreens(venster(-1150, 100), [LAPTOP])).not.toHaveProperty("x");
    expect(fitOnScreens(venster(100, 720), [LAPTOP])).not.toHaveProperty("x");
  });

  it("fits a first window on a small screen", () => {
    expect(fitOnScreens(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
      width: 1024,
      height: 600,
    });
  });

  it("can always be reached and worked in, whatever was stored", () => {
    const getal = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(getal, getal, getal, getal, (x, y, width, height) => {
        const plek = fitOnScreens(venster(x, y, width, height), [LAPTOP, RECHTS]);
        expect(plek.width).toBeGreaterThanOrEqual(640);
        expect(plek.height).toBeGreaterThanOrEqual(400);
        if (plek.y !== undefined) expect(plek.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("the stored place", () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "venster-"));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it("comes back as it was written", () => {
    const pad = join(map, "venster.json");
    writeVensterStaat(pad, venster(1, 2));

    expect(readVensterStaat(pad)).toEqual(venster(1, 2));
  });

  it.each([
    "",
    "{",
    "null",
    '{"bounds":{}}',
    '{"bounds":{"x":"a","y":0,"width":1,"height":1},"maximaal":false}',
  ])("is nothing when the file holds %j", (inhoud) => {
    const pad = join(map, "venster.json");
    writeFileSync(pad, inhoud);

    expect(readVensterStaat(pad)).toBeNull();
  });

  it("costs no error when it cannot be written", () => {
    expect(() => writeVensterStaat(join(map, "bestaat", "niet.json"), venster(1, 2))).not.toThrow();
  });
});
