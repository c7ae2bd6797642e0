import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPlek, parsePlek } from "#renderer/state/plek.ts";

describe("parsePlek", () => {
  it("reads back every address it writes, whatever the id", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const plek = { scherm: "acties", id } as const;
        expect(parsePlek(formatPlek(plek))).toEqual(plek);
      }),
    );
  });

  it("reads a vraag with its onderdeel", () => {
    expect(parsePlek("#/vragen/aanbod/inw-1")).toEqual({
      scherm: "vragen",
      onderdeel: "aanbod",
      id: "inw-1",
    });
  });

  it.each(["", "#/", "#/bestaat-niet", "#/vragen/elders", "#/%E0%A4%A"])(
    "takes %s as the overzicht",
    (hash) => {
      expect(parsePlek(hash)).toEqual({ scherm: "overzicht" });
    },
  );
});
