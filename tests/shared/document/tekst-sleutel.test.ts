import { describe, expect, it } from "vitest";
import { REF_SOORTEN } from "#shared/document/ref.ts";
import type { Soort } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { refVanTekst, tekstSleutel } from "#shared/document/tekst-sleutel.ts";

const TEKSTEN = (SOORTEN as readonly Soort[]).flatMap(({ naam, teksten }) =>
  teksten.map((veld) => [naam as SoortNaam, veld] as const),
);

describe("the key of a text", () => {
  it.each(TEKSTEN)("leads back to the %s and its %s, whatever the id", (soort, veld) => {
    for (const id of ["a", "x-aanpak", "tekst", "inw-1", ...REF_SOORTEN])
      expect(refVanTekst(tekstSleutel(soort, id, veld))).toEqual({ soort, id, veld });
  });

  it("is what files of version 1 have", () => {
    expect(tekstSleutel("antwoord", "inw-1")).toBe("antwoord-inw-1");
    expect(tekstSleutel("actie", "a", "probleem")).toBe("actie-a-probleem");
  });

  it.each(["iets-anders", "actie-1-anders", "ambitie-", "ambitie-a/b", "", "bron-1"])(
    "names no text in %j",
    (sleutel) => {
      expect(refVanTekst(sleutel)).toBeNull();
    },
  );
});
