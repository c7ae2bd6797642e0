import type { Agenda } from "#shared/document/agenda.ts";
import type { Ref } from "#shared/document/ref.ts";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { formatEuro } from "#shared/domain/bedrag.ts";
import { type Afwijking, type Begroting, vindAfwijkingen } from "#shared/domain/begroting.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A printed total that its rows do not add up to, with the likely cause. */
export const somWijktAf: Regel = {
  id: "som-wijkt-af",
  ernst: "fout",
  zoek: ({ agenda }) =>
    vindAfwijkingen(agenda.begroting).map((afwijking) => ({
      ref: refVan(afwijking),
      zin: zin(agenda, afwijking),
      stap: `${oorzaak(agenda.begroting, afwijking)} Pas een post aan, of haal het gedrukte totaal weg.`,
    })),
};

function refVan({ bij }: Afwijking): Ref {
  return bij;
}

function zin({ begroting }: Agenda, { bij, jaar, gedrukt, som, verschil }: Afwijking): string {
  const blok = begroting.blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  const wat = blok ? `Subtotaal ${noem(blok.naam, "zonder naam")}` : "Totaal lasten";
  return `${wat} ${jaar} wijkt € ${formatEuro(Math.abs(verschil))} af: gedrukt € ${formatEuro(gedrukt)}, opgeteld € ${formatEuro(som)}.`;
}

function oorzaak(begroting: Begroting, afwijking: Afwijking): string {
  const zin = zegOorzaak(vindOorzaak(begroting, afwijking));
  return `Waarschijnlijk: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
}
