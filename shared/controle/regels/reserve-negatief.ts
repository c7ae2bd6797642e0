import { blok as soort } from "#shared/document/soorten/blok.ts";
import { formatSomEuro } from "#shared/domain/bedrag.ts";
import { somVanBlok } from "#shared/domain/stand.ts";
import { noem } from "../naam.ts";
import { regel } from "../regel.ts";

/** A reserve that ends a year below zero. */
export const reserveNegatief = regel({
  id: "reserve-negatief",
  ernst: "fout",
  groep: "Reken na",
  verder: "Open begroting",
  samen: (n) => `In ${n} jaren komt de reserve onder nul.`,
  leest: ["begroting.jaren", "begroting.blokken", "begroting.posten"],
  zoek: ({ agenda: { begroting } }) =>
    begroting.blokken
      .filter((blok) => blok.soort === "reserve")
      .flatMap((blok) =>
        begroting.jaren.flatMap((jaar) => {
          const stand = somVanBlok(begroting, blok, jaar);
          if (stand.euro >= 0) return [];
          return [
            {
              ref: { soort: "blok", id: blok.id, veld: "saldo", lid: String(jaar) },
              zin: `De reserve ${noem(soort, blok)} staat eind ${jaar} op ${formatSomEuro(stand)}.`,
              stap: "Verlaag een onttrekking, of vul de reserve aan.",
            },
          ];
        }),
      ),
});
