import { soortMet } from "../agenda-lijsten.ts";
import { VERWIJDERD } from "../layout.ts";
import { schrijfVelden, zouSchrijven } from "../schrijf-velden.ts";
import type { Plain, Soort } from "../soorten/soort.ts";
import type { RecordVan, SoortNaam } from "../soorten/soorten.ts";
import { veldKey } from "../veld-key.ts";
import type { Edit, Werkblad } from "./edit.ts";
import { type Plaats, plaatsVan, zetOpPlaats } from "./volgorde.ts";

/** The fields of a record that an edit may set. */
export type Velden<N extends SoortNaam> = Partial<
  Omit<RecordVan<N>, "id" | "vraagId" | "volgorde" | "gewijzigd">
>;

/**
 * Adds a record at a place in its list (last when none is given). A record that was removed under this id comes back
 * with the new fields.
 */
export const voegToe =
  <N extends SoortNaam>(naam: N, id: string, velden: Velden<N>, plaats?: Plaats): Edit =>
  (blad, doen) => {
    if (!doen) return true;
    const soort = soortMet(naam);
    const map = blad.doc.getMap(soort.lijst);
    if (isWeg(blad, soort, id)) map.set(veldKey(id, VERWIJDERD), false);
    if (soort.heeftVolgorde) zetOpPlaats(map, id, plaats);
    schrijfVelden(map, soort, id, { ...velden });
    schrijfStempel(blad, soort, id);
    return true;
  };

/** Changes fields of a record; writes and stamps only when something differs. */
export const wijzig =
  <N extends SoortNaam>(naam: N, id: string, velden: Velden<N>): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    const map = blad.doc.getMap(soort.lijst);
    if (!zouSchrijven(map, soort, id, velden)) return false;
    if (!doen) return true;
    schrijfVelden(map, soort, id, velden);
    schrijfStempel(blad, soort, id);
    return true;
  };

/** Puts a record in the bin: it leaves every list and can be put back, also by undo. */
export const verwijder = (naam: SoortNaam, id: string): Edit => zetVerwijderd(naam, id, true);

/** Takes a record out of the bin. */
export const zetTerug = (naam: SoortNaam, id: string): Edit => zetVerwijderd(naam, id, false);

/** Moves a record to a place in its list. */
export const verplaats =
  (naam: SoortNaam, id: string, plaats: Plaats): Edit =>
  ({ doc }, doen) => {
    const map = doc.getMap(soortMet(naam).lijst);
    const nu = plaatsVan(map, id);
    if (plaats.na === id || (nu !== null && nu.na === plaats.na)) return false;
    if (doen) zetOpPlaats(map, id, plaats);
    return true;
  };

/** Notes when and by whom a record was changed, apart from the change itself: made as bookkeeping it is no step to undo. */
export const stempel =
  (naam: SoortNaam, id: string): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    if (doen) schrijfStempel(blad, soort, id);
    return soort.heeftStempel;
  };

const zetVerwijderd =
  (naam: SoortNaam, id: string, weg: boolean): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    if (isWeg(blad, soort, id) === weg) return false;
    if (doen) blad.doc.getMap(soort.lijst).set(veldKey(id, VERWIJDERD), weg);
    return true;
  };

const isWeg = ({ doc }: Werkblad, { lijst }: Soort, id: string): boolean =>
  doc.getMap(lijst).get(veldKey(id, VERWIJDERD)) === true;

function schrijfStempel({ doc, stempel: wie }: Werkblad, soort: Soort, id: string): void {
  if (!soort.heeftStempel) return;
  const velden: Plain = { gewijzigd: { ...wie } };
  schrijfVelden(doc.getMap(soort.lijst), soort, id, velden);
}
