import { ambitie as soort } from "#shared/document/soorten/ambitie.ts";
import { heeftGeld } from "#shared/domain/begroting.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An ambitie that has acties, of which none has money. */
export const ambitieZonderGeld = regel({
  id: "ambitie-zonder-geld",
  ernst: "waarschuwing",
  groep: "Verbind",
  verder: "Open ambitie",
  samen: (n) => `${n} ambities hebben nog geen geld in de begroting.`,
  leest: ["ambities", "acties", "begroting.posten"],
  zoek: ({ agenda: { ambities, acties, begroting } }) => {
    const gedragen = new Set(acties.map(({ ambitieId }) => ambitieId));
    const betaald = new Set(
      acties.flatMap(({ id, ambitieId }) => (heeftGeld(begroting, id) ? [ambitieId] : [])),
    );
    return ambities
      .filter(({ id }) => gedragen.has(id) && !betaald.has(id))
      .map((ambitie) => ({
        ref: { soort: "ambitie", id: ambitie.id, veld: "acties" },
        zin: `${noemMetWoord(soort, ambitie)} heeft nog geen geld in de begroting.`,
        stap: "Koppel een post aan een van haar acties.",
        kort: "nog geen geld",
        mist: "geld",
      }));
  },
});
