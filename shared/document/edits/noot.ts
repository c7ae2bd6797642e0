import { type Begroting, type BegrotingRij, isRij } from "#shared/domain/begroting.ts";
import { type Edit, samen } from "./edit.ts";
import { verwijder } from "./records.ts";

/** Puts the notes at some rows in the bin: they go where their row goes. */
export const verwijderNotenBij = ({ noten }: Begroting, rijen: readonly BegrotingRij[]): Edit =>
  samen(
    ...noten.filter(({ bij }) => rijen.some((rij) => isRij(rij, bij))).map(({ id }) => verwijder("noot", id)),
  );
