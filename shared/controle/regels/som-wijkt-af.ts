import { blok as soort } from "#shared/document/soorten/blok.ts";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { formatSomEuro, inEuro } from "#shared/domain/bedrag.ts";
import type { Blok, BlokSoort } from "#shared/domain/begroting.ts";
import { type Afwijking, TOTAAL_NAMEN, vindAfwijkingen } from "#shared/domain/gedrukt-totaal.ts";
import { noem } from "../naam.ts";
import { regel } from "../regel.ts";
import type { Bevinding } from "../signalering.ts";

/** What differs by how much, and why, probably: "afronding." */
export type AfwijkingBevinding = Bevinding & Readonly<{ afwijking: Afwijking; oorzaak: string }>;

/** A printed total that its rows do not add up to, with the likely cause. */
export const somWijktAf = regel({
  id: "som-wijkt-af",
  ernst: "fout",
  groep: "Reken na",
  verder: "Open begroting",
  samen: (n) => `${n} gedrukte totalen kloppen niet met hun posten.`,
  leest: [
    "begroting.jaren",
    "begroting.blokken",
    "begroting.posten",
    "begroting.gedrukt",
    "begroting.gedruktDekking",
    "begroting.gedruktReserve",
  ],
  zoek: ({ agenda: { begroting } }) =>
    vindAfwijkingen(begroting).map((afwijking): AfwijkingBevinding => {
      const oorzaak = kleineLetter(zegOorzaak(vindOorzaak(begroting, afwijking)));
      return {
        ref: { ...afwijking.bij, veld: "gedrukt", lid: String(afwijking.jaar) },
        zin: zin(begroting.blokken, afwijking),
        stap: `Waarschijnlijk: ${oorzaak} Pas een post aan, of haal het gedrukte totaal weg.`,
        afwijking,
        oorzaak,
      };
    }),
});

function zin(blokken: readonly Blok[], { bij, jaar, gedrukt, som, verschil }: Afwijking): string {
  const blok = blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  const wat = blok ? `Subtotaal ${noem(soort, blok)}` : TOTAAL_NAMEN[bij.id as BlokSoort];
  return `${wat} ${jaar} wijkt ${inEuro(Math.abs(verschil))} af: gedrukt ${inEuro(gedrukt)}, opgeteld ${formatSomEuro(som)}.`;
}

const kleineLetter = (zin: string): string => `${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
