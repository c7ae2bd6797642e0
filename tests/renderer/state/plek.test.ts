import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPlek, type Plek, parsePlek, SCHERMEN, type Scherm } from "#renderer/state/plek.ts";

/** Every place there is: each screen as a whole, and each with every soort it can look at. */
function plekken(id: string): Plek[] {
  return (Object.keys(SCHERMEN) as Scherm[]).flatMap((scherm) => {
    const { perOnderdeel, toont } = SCHERMEN[scherm];
    const basis = perOnderdeel ? { scherm, onderdeel: "mismatch" } : { scherm };
    return [basis, ...toont.map((soort) => ({ ...basis, ref: { soort, id } }))] as Plek[];
  });
}

describe("parsePlek", () => {
  it("reads back every address it writes, whatever the id", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (id) => {
        for (const plek of plekken(id)) expect(parsePlek(formatPlek(plek))).toEqual(plek);
      }),
    );
  });

  it("reads a vraag with its onderdeel", () => {
    expect(parsePlek("#/vragen/aanbod/antwoord/inw-1")).toEqual({
      scherm: "vragen",
      onderdeel: "aanbod",
      ref: { soort: "antwoord", id: "inw-1" },
    });
  });

  it.each(["", "#/", "#/bestaat-niet", "#/toString", "#/vragen", "#/vragen/elders", "#/%E0%A4%A"])(
    "takes %s as the overzicht",
    (hash) => {
      expect(parsePlek(hash)).toEqual({ scherm: "overzicht" });
    },
  );

  it.each([
    "#/acties/",
    "#/acties/ips",
    "#/acties/ambitie/a",
    "#/acties/actie/%E0%A4%A",
    "#/acties/actie/a/b/c/d",
  ])("takes %s as the screen as a whole, which cannot look at that", (hash) => {
    expect(parsePlek(hash)).toEqual({ scherm: "acties" });
  });
});
