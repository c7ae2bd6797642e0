import { formatEuro } from "#shared/domain/bedrag.ts";
import { postenVan, sumJaar } from "#shared/domain/begroting.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A reserve that ends a year below zero. */
export const reserveNegatief: Regel = {
  id: "reserve-negatief",
  ernst: "fout",
  zoek: ({ agenda: { begroting } }) =>
    begroting.blokken
      .filter(({ soort }) => soort === "reserve")
      .flatMap(({ id, naam }) =>
        begroting.jaren.flatMap((jaar) => {
          const { euro } = sumJaar(postenVan(begroting, id), jaar);
          if (euro >= 0) return [];
          return [
            {
              ref: { soort: "blok", id },
              zin: `De reserve ${noem(naam, "zonder naam")} staat eind ${jaar} op € ${formatEuro(euro)}.`,
              stap: "Verlaag een onttrekking, of vul de reserve aan.",
            },
          ];
        }),
      ),
};
