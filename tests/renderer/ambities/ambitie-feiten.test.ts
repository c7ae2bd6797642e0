import { describe, expect, it } from "vitest";
import { feitenregel, gatenVan } from "#renderer/ambities/ambitie-feiten.ts";
import { anAmbitie } from "#tests/builders/an-agenda.ts";

describe("what an ambitie shows in the list", () => {
  it("names the gaps in both directions, and nothing when the thread is whole", () => {
    expect(gatenVan(anAmbitie(), 0)).toEqual(["nog geen grond", "nog geen actie"]);
    expect(gatenVan(anAmbitie({ vragen: ["inw-1"] }), 2)).toEqual([]);
  });

  it("gives its facts in one line, without what nobody chose", () => {
    const ambitie = anAmbitie({
      termijn: 2028,
      prioriteit: "hoog",
      doelgroepen: ["jongeren"],
      sectoren: ["zorg"],
    });
    expect(feitenregel(ambitie, (ids) => ids)).toBe("tot en met 2028 · prioriteit hoog · jongeren, zorg");
    expect(feitenregel(anAmbitie(), (ids) => ids)).toBe("");
  });
});
