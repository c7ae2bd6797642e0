import { describe, expect, it } from "vitest";
import { feitenregel, gevolgregel } from "#renderer/ambities/ambitie-feiten.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";

/** A begroting of 2026 and 2027 with these posten. */
const aBegroting = (...posten: Begroting["posten"]): Begroting => ({
  ...anAgenda().begroting,
  jaren: [2026, 2027],
  posten,
});

describe("what an ambitie shows in the list", () => {
  it("counts its acties and adds up what they cost in all years", () => {
    const acties = [anActie({ id: "actie-1" }), anActie({ id: "actie-2" })];
    const begroting = aBegroting(
      aPost({ id: "post-1", actieId: "actie-1", bedragen: { "2026": euro(1_000), "2027": euro(500) } }),
      aPost({ id: "post-2", actieId: "actie-2", bedragen: { "2026": PM } }),
      aPost({ id: "post-3", actieId: "actie-3", bedragen: { "2026": euro(70) } }),
    );

    expect(gevolgregel(acties, begroting)).toBe("2 acties, €\u00a01.500 + PM (2026–2027)");
    expect(gevolgregel([anActie({ id: "actie-9" })], begroting)).toBe("1 actie");
    expect(gevolgregel([], begroting)).toBe("");
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
