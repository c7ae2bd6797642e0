import { describe, expect, it } from "vitest";
import {
  conflictZin,
  meegenomenZin,
  meeleesZin,
  teruggevondenZin,
} from "#renderer/versies/geopend-zinnen.ts";

const NU = new Date("2026-03-02T15:00:00");
const SINDS = new Date("2026-03-02T14:30:00").toISOString();

describe("meeleesZin", () => {
  it("names who writes, and reads as a sentence when nobody gave a name", () => {
    expect(meeleesZin("Programmabureau", SINDS, NU)).toMatch(
      /^Programmabureau heeft deze agenda open sinds/u,
    );
    expect(meeleesZin(" ", SINDS, NU)).toMatch(/^Een ander venster of een collega heeft deze agenda/u);
  });
});

describe("what is said on opening", () => {
  it("counts what was found back", () => {
    const nu = new Date(2026, 0, 14, 12, 0);
    const laatste = new Date(2026, 0, 14, 9, 5).toISOString();
    expect(teruggevondenZin(1, null, nu)).toContain("1 wijziging staat er weer in");
    expect(teruggevondenZin(3, laatste, nu)).toContain("3 wijzigingen, de laatste van vandaag 09:05, staan");
  });

  it("says of work of who was taken over that it is there, and of no program that it stopped", () => {
    const nu = new Date(2026, 0, 14, 12, 0);
    expect(meegenomenZin(1, null, nu)).toBe("1 wijziging staat er nu in.");
    expect(teruggevondenZin(1, null, nu)).toMatch(/^De app stopte /u);
  });

  it("names copies without their folders, on any system", () => {
    expect(conflictZin(["C:\\map\\a.json", "/map/b.json"])).toContain("‘a.json’ en ‘b.json’");
  });
});
