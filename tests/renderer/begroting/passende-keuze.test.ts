import { expect, it } from "vitest";
import { passendeKeuze } from "#renderer/begroting/passende-keuze.ts";
import { maakRijen } from "#shared/begroting/rijen.ts";
import { euro } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { aPost } from "#tests/builders/an-agenda.ts";

const JAREN = [2026, 2027, 2028, 2029, 2030];
const ALLES = { aard: true, actie: true, totaal: true };

/** What is shown of a begroting with one post, in so many rem. */
function gekozen(velden: Partial<Post>, breed: number, gevraagd: readonly string[] = []) {
  const post = aPost({
    blokId: "kern",
    naam: "Opplussen basis WSP: Jobhunters Statushouders",
    bedragen: Object.fromEntries(JAREN.map((jaar) => [jaar, euro(1_250_000)])),
    ...velden,
  });
  const begroting = aBegroting({ jaren: JAREN, posten: [post] });
  return passendeKeuze(begroting, maakRijen(begroting, new Set()), ALLES, new Set(gevraagd), breed);
}

it("leaves out a column that holds nothing while names would be cut", () => {
  expect(gekozen({}, 50)).toEqual({ aard: false, actie: false, totaal: true });
  expect(gekozen({}, 80)).toEqual({ aard: false, actie: true, totaal: true });
  expect(gekozen({}, 120)).toEqual(ALLES);
  expect(gekozen({}, Number.POSITIVE_INFINITY)).toEqual(ALLES);
});

it("keeps a column that holds something, or that was asked for", () => {
  expect(gekozen({ aard: "tijdelijk", actieId: "a" }, 50)).toEqual(ALLES);
  expect(gekozen({ ongelezen: { aard: "soms", actie: "Werk" } }, 50)).toEqual(ALLES);
  expect(gekozen({}, 50, ["aard"])).toEqual({ ...ALLES, actie: false });
});
