import { kopieerCel } from "./celtekst.ts";
import type { Doel, Landing, Landingen } from "./doel.ts";
import { isStand, metGeplakt } from "./geplakte-som.ts";
import type { Herkomst } from "./herkomst.ts";
import { opPosten } from "./op-posten.ts";
import type { Cellen } from "./tsv.ts";

/**
 * The post of each pasted row whose `herkomst` is known: row for row where heads and sums lie on heads and sums,
 * otherwise only what was a post, one after another on posten.
 */
export function landingenVan({ rijen }: Doel, herkomst: Herkomst): Landing[] {
  const ligtGelijk = herkomst.every((berekend, index) => {
    const rij = rijen[index];
    return rij === undefined || (rij.soort !== "post") === berekend;
  });
  const posten = rijen.filter((rij) => rij.soort === "post");
  let plek = 0;
  return herkomst.map((berekend, index): Landing => {
    if (berekend) return null;
    const rij = ligtGelijk ? rijen[index] : posten[plek];
    plek += 1;
    return rij?.soort === "post" ? rij : undefined;
  });
}

/**
 * The post of each pasted row. Row for row when that is what was copied: its heads are empty and its sums are those
 * the grid would have. Otherwise the rows follow each other on posten, without sums that were copied along.
 */
export function landingen(doel: Doel, cellen: Cellen): Landingen {
  const rijVoorRij = cellen.map((_, index): Landing => {
    const rij = doel.rijen[index];
    return rij === undefined || rij.soort === "post" ? rij : null;
  });
  const ligtErtussen = rijVoorRij.includes(null) && past(doel, cellen, rijVoorRij);
  if (ligtErtussen || noemtDezelfdeRijen(doel, cellen)) return { opRij: rijVoorRij, zeker: true };
  return opPosten(doel, cellen);
}

/** True when every pasted cell is what stands where it would land. */
export function isEigenKopie({ bron, rijen, kolommen }: Doel, cellen: Cellen): boolean {
  return cellen.every((teksten, omlaag) =>
    teksten.every((tekst, opzij) => {
      const [rij, kolom] = [rijen[omlaag], kolommen[opzij]];
      return rij !== undefined && kolom !== undefined && kopieerCel(bron, rij, kolom) === tekst;
    }),
  );
}

/** True when the pasted cells begin with the names of the rows they would land on. */
export function noemtDezelfdeRijen({ bron, rijen, kolommen }: Doel, cellen: Cellen): boolean {
  const [naam] = kolommen;
  return (
    naam?.soort === "naam" &&
    cellen.some((rij) => rij.length > 1) &&
    cellen.every(([tekst = ""], index) => {
      const rij = rijen[index];
      return rij !== undefined && kopieerCel(bron, rij, naam) === tekst;
    })
  );
}

/** True when every pasted cell over a head or a sum is empty, or what stands there once the posten are filled. */
function past(doel: Doel, cellen: Cellen, opRij: readonly Landing[]): boolean {
  const daarna = metGeplakt(doel, cellen, opRij);
  return cellen.every((rij, index) => {
    const doelRij = doel.rijen[index];
    return doelRij === undefined || doelRij.soort === "post" || isStand(doel, daarna, doelRij, rij);
  });
}
