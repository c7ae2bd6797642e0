import { formatSomEuro } from "#shared/domain/bedrag.ts";
import { postenVanSoort, saldoJaar } from "#shared/domain/begroting.ts";
import { regel } from "../regel.ts";

/** A year in which the lasten are higher than the dekking; only when dekking has been filled in at all. */
export const lastenBovenDekking = regel({
  id: "lasten-boven-dekking",
  ernst: "waarschuwing",
  groep: "Reken na",
  verder: "Open begroting",
  samen: (n) => `In ${n} jaren zijn de lasten hoger dan de dekking.`,
  leest: ["begroting.jaren", "begroting.blokken", "begroting.posten"],
  zoek: ({ agenda: { begroting } }) => {
    if (postenVanSoort(begroting, "dekking").length === 0) return [];
    return begroting.jaren.flatMap((jaar) => {
      const saldo = saldoJaar(begroting, jaar);
      if (saldo.euro >= 0) return [];
      return [
        {
          ref: { soort: "totaal", id: "saldo", veld: "jaar", lid: String(jaar) },
          zin: `In ${jaar} is ${formatSomEuro({ ...saldo, euro: -saldo.euro })} nog niet gedekt.`,
          stap: "Voeg dekking toe, of verlaag een post.",
        },
      ];
    });
  },
});
