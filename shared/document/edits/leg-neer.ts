import type { SoortNaam } from "../soorten/soorten.ts";
import { type Edit, samen } from "./edit.ts";
import { type Velden, verplaats, wijzig } from "./records.ts";

/**
 * Changes fields of a record together with its place in its list, as when a card comes to lie in another column:
 * after another record, first (null), or where it stands (undefined).
 */
export const legNeer = <N extends SoortNaam>(
  naam: N,
  id: string,
  velden: Velden<N>,
  na: string | null | undefined,
): Edit => samen(wijzig(naam, id, velden), ...(na === undefined ? [] : [verplaats(naam, id, { na })]));
