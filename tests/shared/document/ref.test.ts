import { describe, expect, it } from "vitest";
import {
  DE_AGENDA,
  formatRef,
  lijstRef,
  parseRef,
  type Ref,
  zelfdeRecord,
  zelfdeRef,
} from "#shared/document/ref.ts";

const ACTIE: Ref = { soort: "actie", id: "a" };

describe("a Ref as one line", () => {
  it.each<[Ref, string]>([
    [ACTIE, "actie/a"],
    [{ ...ACTIE, veld: "probleem" }, "actie/a/probleem"],
    [{ soort: "post", id: "p", veld: "bedragen", lid: "2027" }, "post/p/bedragen/2027"],
    [{ soort: "bron", id: "a/b %", veld: "titel" }, "bron/a%2Fb%20%25/titel"],
    [{ soort: "totaal", id: "lasten" }, "totaal/lasten"],
    [DE_AGENDA, "agenda/agenda"],
    [lijstRef("afkortingen"), "agenda/agenda/afkortingen"],
    [lijstRef("begroting"), "agenda/agenda/begroting"],
    [{ ...ACTIE, id: "x".repeat(200) }, `actie/${"x".repeat(200)}`],
  ])("of %j is %s, and back", (ref, regel) => {
    expect(formatRef(ref)).toBe(regel);
    expect(parseRef(regel)).toEqual(ref);
  });

  it.each([
    "",
    "actie",
    "actie/",
    "iets/a",
    "actie/a/b/c/d",
    "actie/a//x",
    "actie/%E0",
    `actie/${"x".repeat(201)}`,
  ])("is refused when it names nothing: %j", (regel) => {
    expect(parseRef(regel)).toBeNull();
  });
});

describe("two refs", () => {
  const ANDERE: readonly Ref[] = [
    { ...ACTIE, soort: "ambitie" },
    { ...ACTIE, id: "b" },
  ];
  const ELDERS: readonly Ref[] = [
    { ...ACTIE, veld: "titel" },
    { ...ACTIE, lid: "2027" },
  ];

  it("name the same record whatever the field, and the same place only when all of it is the same", () => {
    expect(zelfdeRef(ACTIE, { ...ACTIE })).toBe(true);
    expect(ELDERS.map((ref) => [zelfdeRecord(ACTIE, ref), zelfdeRef(ACTIE, ref)])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(ANDERE.map((ref) => [zelfdeRecord(ACTIE, ref), zelfdeRef(ACTIE, ref)])).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});
