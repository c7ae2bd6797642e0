import { type BegrotingRij, postenVan } from "#shared/domain/begroting.ts";
import type { TotaalRij } from "#shared/domain/gedrukt-totaal.ts";
import { zetGedruktTotaal } from "./agenda-velden.ts";
import { type Edit, samen } from "./edit.ts";
import { verwijderNotenBij } from "./noot.ts";
import { verwijder, wijzig } from "./records.ts";
import { schuif } from "./schuif.ts";

/** Puts a blok in the bin, with its posten and the notes at each of them. */
export const verwijderBlok =
  (id: string): Edit =>
  (blad, doen) => {
    const { begroting } = blad.agenda;
    if (!begroting.blokken.some((blok) => blok.id === id)) return false;
    const posten = postenVan(begroting, id);
    const rijen: BegrotingRij[] = posten.map((post) => ({ soort: "post", id: post.id }));
    return samen(
      verwijder("blok", id),
      ...posten.map((post) => verwijder("post", post.id)),
      verwijderNotenBij(begroting, [{ soort: "blok", id }, ...rijen]),
    )(blad, doen);
  };

/** Moves a blok one place up (-1) or down (1) among those of its soort. */
export const schuifBlok = (id: string, stap: 1 | -1): Edit => schuif("blok", id, stap, "soort");

/** Notes what an overgenomen document prints as total of a blok, or of a side of the begroting; null forgets it. */
export const zetGedrukt = (bij: TotaalRij, jaar: number, euro: number | null): Edit =>
  zetGedrukteTotalen(bij, { [jaar]: euro });

/** The same for several years at once. */
export const zetGedrukteTotalen =
  (bij: TotaalRij, totalen: Readonly<Record<string, number | null>>): Edit =>
  (blad, doen) => {
    const perJaar = Object.entries(totalen);
    if (bij.soort === "totaal")
      return samen(...perJaar.map(([jaar, euro]) => zetGedruktTotaal(Number(jaar), euro, bij.id)))(
        blad,
        doen,
      );
    const blok = blad.agenda.begroting.blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
    if (!blok) return false;
    const gedrukt = { ...blok.gedrukt };
    for (const [jaar, euro] of perJaar) {
      if (euro === null) delete gedrukt[jaar];
      else gedrukt[jaar] = euro;
    }
    return wijzig("blok", blok.id, { gedrukt })(blad, doen);
  };
