import type { CelBron } from "./celtekst.ts";
import type { Kolom } from "./kolommen.ts";
import type { Rij } from "./rijen.ts";
import type { Rooster } from "./selectie.ts";

/** A row of the grid that is a post. */
export type PostRij = Extract<Rij, { soort: "post" }>;

/** Where one pasted row lands: on a post, on a row that the grid fills itself (`null`), or nowhere (`undefined`). */
export type Landing = PostRij | null | undefined;

/** Where every pasted row lands, and whether anything else could have been meant. */
export type Landingen = Readonly<{ opRij: readonly Landing[]; zeker: boolean }>;

/** The rows of the grid below the top of a selection, and its columns from the left of it. */
export type Doel = Readonly<{ bron: CelBron; rijen: readonly Rij[]; kolommen: readonly Kolom[] }>;

/** What lies under a selection that starts here. */
export function doelVan(bron: CelBron, { rijen, kolommen }: Rooster, boven: number, links: number): Doel {
  return { bron, rijen: rijen.slice(boven), kolommen: kolommen.slice(links) };
}
