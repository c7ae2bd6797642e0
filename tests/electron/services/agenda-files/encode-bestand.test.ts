import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { parseBestand } from "#electron/services/agenda-files/parse-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { MAX_LEDEN } from "#shared/document/maten.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const met = (aantal: number) => {
  const acties = Array.from({ length: aantal }, (_, nth) => anActie({ id: `actie-${nth}` }));
  return encodeBestand(docFromAgenda(anAgenda({ id: "agenda-1" })), anAgenda({ id: "agenda-1", acties }));
};

it("never writes a list that could not be opened again, and one that just can be", () => {
  expect(parseBestand(bestandBytes(met(MAX_LEDEN)), "proef").agenda?.acties).toHaveLength(MAX_LEDEN);
  expect(() => bestandBytes(met(MAX_LEDEN + 1))).toThrow("agenda-too-large");
});
