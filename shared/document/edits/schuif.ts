import { recordsVan, soortMet } from "../agenda-lijsten.ts";
import type { Plain } from "../soorten/soort.ts";
import type { SoortNaam } from "../soorten/soorten.ts";
import type { Edit } from "./edit.ts";
import { verplaats } from "./records.ts";

/**
 * Moves a record one place up (-1) or down (1) in its list; with `per` among the records that have the same value in
 * that field. There is nothing to move at the end of the list.
 */
export const schuif =
  (naam: SoortNaam, id: string, stap: 1 | -1, per?: string): Edit =>
  (blad, doen) => {
    const soort = soortMet(naam);
    const idVan = (record: Plain | undefined): string | null =>
      record === undefined ? null : String(record[soort.idVeld]);
    const lijst = recordsVan(blad.agenda, soort);
    const record = lijst.find((ander) => idVan(ander) === id);
    if (!record) return false;
    const groep = lijst.filter((ander) => per === undefined || ander[per] === record[per]);
    const index = groep.indexOf(record);
    if (!groep[index + stap]) return false;
    return verplaats(naam, id, { na: idVan(groep[stap === 1 ? index + 1 : index - 2]) })(blad, doen);
  };
