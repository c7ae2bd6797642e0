import { blok as soort } from "#shared/document/soorten/blok.ts";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { formatSomEuro, inEuro } from "#shared/domain/bedrag.ts";
import type { Blok, BlokSoort } from "#shared/domain/begroting.ts";
import {
  afwijkingenPerRij,
  type MetTotalen,
  type RijAfwijking,
  TOTAAL_NAMEN,
  type TotaalRij,
} from "#shared/domain/gedrukt-totaal.ts";
import { noem } from "../naam.ts";
import { regel } from "../regel.ts";
import type { Bevinding } from "../signalering.ts";

/** What differs by how much in which years, and why, probably: "afronding." */
export type AfwijkingBevinding = Bevinding & RijAfwijking & Readonly<{ oorzaak: string }>;

/** A row whose printed totals are not what its posten add up to, with the likely cause: one finding for all its years. */
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
    afwijkingenPerRij(begroting).map(({ bij, perJaar }): AfwijkingBevinding => {
      const oorzaak = zegOorzaken(begroting, perJaar);
      return {
        ref: { ...bij, veld: "gedrukt", lid: String(perJaar[0].jaar) },
        zin: `${noemRij(begroting.blokken, bij)} ${zegAfwijkingen(perJaar)}`,
        stap: `Waarschijnlijk: ${oorzaak} Pas een post aan, of haal het gedrukte totaal weg.`,
        bij,
        perJaar,
        oorzaak,
      };
    }),
});

function noemRij(blokken: readonly Blok[], bij: TotaalRij): string {
  const blok = blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  return blok ? `Subtotaal ${noem(soort, blok)}` : TOTAAL_NAMEN[bij.id as BlokSoort];
}

function zegAfwijkingen(perJaar: RijAfwijking["perJaar"]): string {
  const [{ jaar, verschil, gedrukt, som }, ...meer] = perJaar;
  if (meer.length === 0)
    return `${jaar} wijkt ${inEuro(Math.abs(verschil))} af: gedrukt ${inEuro(gedrukt)}, opgeteld ${formatSomEuro(som)}.`;
  const jaren = perJaar.map((een) => `${een.jaar} (${inEuro(Math.abs(een.verschil))})`);
  return `wijkt af in ${new Intl.ListFormat("nl").format(jaren)}.`;
}

/** The likely cause; with its years where not every year has the same one. */
function zegOorzaken(begroting: MetTotalen, perJaar: RijAfwijking["perJaar"]): string {
  const perOorzaak = new Map<string, number[]>();
  for (const afwijking of perJaar) {
    const oorzaak = zegOorzaak(vindOorzaak(begroting, afwijking));
    perOorzaak.set(oorzaak, [...(perOorzaak.get(oorzaak) ?? []), afwijking.jaar]);
  }
  const zinnen = [...perOorzaak].map(([oorzaak, jaren]) =>
    perOorzaak.size === 1 ? oorzaak : oorzaak.replace(/\.$/u, ` (${jaren.join(", ")}).`),
  );
  return kleineLetter(zinnen.join(" "));
}

const kleineLetter = (zin: string): string => `${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
