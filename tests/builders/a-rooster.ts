import { type KolomKeuze, maakKolommen } from "#shared/begroting/kolommen.ts";
import { maakRijen, type Rij, rijKey } from "#shared/begroting/rijen.ts";
import { type Gebied, gebiedVan, type Rooster } from "#shared/begroting/selectie.ts";
import { type Bedrag, euro, PM } from "#shared/domain/bedrag.ts";
import type { Begroting, Blok, BlokSoort } from "#shared/domain/begroting.ts";
import { aPost } from "./an-agenda.ts";

const blok = (id: string, soort: BlokSoort = "lasten"): Blok => ({
  id,
  naam: id,
  soort,
  gedrukt: {},
  beginstand: null,
  volgorde: id,
});
const post = (id: string, blokId: string, bedragen: Record<string, Bedrag> = {}) =>
  aPost({ id, blokId, naam: id, bedragen });

/** A begroting of two years with blokken of every soort, each with one post. */
export const BEGROTING: Begroting = {
  jaren: [2026, 2027],
  gedrukt: {},
  gedruktDekking: {},
  gedruktReserve: {},
  blokken: [blok("reserve", "reserve"), blok("kern"), blok("projecten"), blok("rijk", "dekking")],
  posten: [
    post("monitor", "kern", { 2026: euro(20_000), 2027: euro(20_000) }),
    post("ips", "projecten", { 2026: euro(130_000), 2027: PM }),
    post("stand", "reserve", { 2026: euro(500) }),
    post("circulaire", "rijk", { 2026: euro(100_000) }),
  ],
  noten: [],
};

const KEUZE: KolomKeuze = { aard: true, actie: false, totaal: true };

/** The grid of a begroting, with these blokken closed. */
export const aRooster = (
  dicht: readonly string[] = [],
  begroting: Begroting = BEGROTING,
  keuze: KolomKeuze = KEUZE,
): Rooster => ({
  rijen: maakRijen(begroting, new Set(dicht)),
  kolommen: maakKolommen(begroting.jaren, keuze),
});

/** The key of a row: "ips" alone is that of a post. */
export const rijMet = (naam: string): string =>
  naam.includes(":") ? naam : rijKey({ soort: "post", id: naam });

/** The row with this key, or of the post with this id. */
export function aRij(key: string, rooster: Rooster = aRooster()): Rij {
  const rij = rooster.rijen.find((kandidaat) => kandidaat.key === rijMet(key));
  if (!rij) throw new Error(`no row ${key}`);
  return rij;
}

/** The rectangle between two cells, each written as "row/column". */
export function aGebied(van: string, tot: string, rooster: Rooster = aRooster()): Gebied {
  const cel = (plek: string) => {
    const [rij = "", kolom = ""] = plek.split("/");
    return { rij: rijMet(rij), kolom };
  };
  return gebiedVan(rooster, { anker: cel(van), actief: cel(tot) });
}
