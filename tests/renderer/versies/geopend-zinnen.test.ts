import { describe, expect, it } from "vitest";
import { meeleesZin } from "#renderer/versies/geopend-zinnen.ts";

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
