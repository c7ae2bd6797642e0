import { soortMet } from "../agenda-lijsten.ts";
import { OPGERUIMD, VERWIJDERD, VERWIJDERD_OP } from "../layout.ts";
import type { RecordRef } from "../ref.ts";
import { schrijfVelden, zouSchrijven } from "../schrijf-velden.ts";
import type { Plain, Soort } from "../soorten/soort.ts";
import type { RecordVan, SoortNaam } from "../soorten/soorten.ts";
import { veldKey } from "../veld-key.ts";
import type { Edit, Werkblad } from "./edit.ts";
import { type Plaats, zetOpPlaats, zouVerplaatsen } from "./volgorde.ts";

/** The fields of a record that an edit may set. */
export type Velden<N extends SoortNaam> = Partial<
  Omit<RecordVan<N>, "id" | "vraagId" | "volgorde" | "gewijzigd">
>;

/** The fields of a record that are sets. */
export type SetVeld<N extends SoortNaam> = {
  [V in keyof RecordVan<N>]: RecordVan<N>[V] extends readonly string[] ? V : never;
}[keyof RecordVan<N>] &
  string;

/**
 * Adds a record at a place in its list (last when none is given). A record that was removed under this id comes back
 * with the new fields; one that is there already stays as it is.
 */
export const voegToe =
  <N extends SoortNaam>(naam: N, id: string, velden: Velden<N>, plaats?: Plaats): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    const map = blad.doc.getMap(soort.lijst);
    const weg = isWeg(blad, soort, id);
    if (!weg && bestaat(blad, soort, id)) return false;
    if (!doen) return true;
    if (weg) map.set(veldKey(id, VERWIJDERD), false);
    if (soort.heeftVolgorde) zetOpPlaats(map, id, plaats);
    schrijfVelden(map, soort, id, { ...velden });
    schrijfStempel(blad, soort, id);
    return true;
  };

/**
 * Changes fields of a record; writes and stamps only when something differs. A record in the bin takes the change with
 * it, for when it comes back; one that never was, or whose adding was undone, is not made by it.
 */
export const wijzig =
  <N extends SoortNaam>(naam: N, id: string, velden: Velden<N>): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    const map = blad.doc.getMap(soort.lijst);
    if (!isTeWijzigen(blad, soort, id) || !zouSchrijven(map, soort, id, velden)) return false;
    if (!doen) return true;
    schrijfVelden(map, soort, id, velden);
    schrijfStempel(blad, soort, id);
    return true;
  };

/** Puts one member in a set of a record or takes it out; what a colleague does with another one meanwhile stays. */
export const zetLid =
  <N extends SoortNaam>(naam: N, id: string, veld: SetVeld<N>, lid: string, aanwezig: boolean): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    const map = blad.doc.getMap(soort.lijst);
    const key = veldKey(id, veld, lid);
    if (!isTeWijzigen(blad, soort, id) || (map.get(key) === true) === aanwezig) return false;
    if (!doen) return true;
    map.set(key, aanwezig);
    schrijfStempel(blad, soort, id);
    return true;
  };

/** Puts a record in the bin: it leaves every list and can be put back, also by undo. */
export const verwijder = (naam: SoortNaam, id: string): Edit => zetVerwijderd(naam, id, true);

/** Takes a record out of the bin. */
export const zetTerug = (naam: SoortNaam, id: string): Edit => zetVerwijderd(naam, id, false);

/** Empties the bin of some records: they stay stored, so that what a copy does with them merges, and are offered no more. */
export const ruimOp =
  (refs: readonly RecordRef[]): Edit =>
  (blad, doen) => {
    const weg = refs.filter(({ soort, id }) => isWeg(blad, soortMet(soort), id));
    if (doen)
      for (const { soort, id } of weg)
        blad.doc.getMap(soortMet(soort).lijst).set(veldKey(id, OPGERUIMD), true);
    return weg.length > 0;
  };

/** Moves a record to a place in its list (last when what it should follow is gone). */
export const verplaats =
  (naam: SoortNaam, id: string, plaats: Plaats): Edit =>
  ({ doc }, doen) => {
    const map = doc.getMap(soortMet(naam).lijst);
    const anders = zouVerplaatsen(map, id, plaats);
    if (doen && anders) zetOpPlaats(map, id, plaats);
    return anders;
  };

/** Notes when and by whom a record was changed, apart from the change itself: made as bookkeeping it is no step to undo. */
export const stempel =
  (naam: SoortNaam, id: string): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    if (!soort.heeftStempel || !isTeWijzigen(blad, soort, id)) return false;
    if (doen) schrijfStempel(blad, soort, id);
    return true;
  };

const zetVerwijderd =
  (naam: SoortNaam, id: string, weg: boolean): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    if (isWeg(blad, soort, id) === weg || !bestaat(blad, soort, id)) return false;
    if (!doen) return true;
    const map = blad.doc.getMap(soort.lijst);
    map.set(veldKey(id, VERWIJDERD), weg);
    if (weg) map.set(veldKey(id, VERWIJDERD_OP), blad.stempel.op);
    if (map.get(veldKey(id, OPGERUIMD)) === true) map.set(veldKey(id, OPGERUIMD), false);
    return true;
  };

const isWeg = ({ doc }: Werkblad, { lijst }: Soort, id: string): boolean =>
  doc.getMap(lijst).get(veldKey(id, VERWIJDERD)) === true;

/** A record of a soort by id is there to be changed before anybody touched it. */
const isTeWijzigen = (blad: Werkblad, soort: Soort, id: string): boolean =>
  soort.leeg !== null || bestaat(blad, soort, id);

const bestaat = ({ doc }: Werkblad, { lijst }: Soort, id: string): boolean => {
  const prefix = veldKey(id, "");
  for (const key of doc.getMap(lijst).keys()) if (key.startsWith(prefix)) return true;
  return false;
};

function schrijfStempel({ doc, stempel: wie }: Werkblad, soort: Soort, id: string): void {
  if (!soort.heeftStempel) return;
  const velden: Plain = { gewijzigd: { ...wie } };
  schrijfVelden(doc.getMap(soort.lijst), soort, id, velden);
}
