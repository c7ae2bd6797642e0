import { actie as soort } from "#shared/document/soorten/actie.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An actie that nobody pulls. */
export const actieZonderTrekker = regel({
  id: "actie-zonder-trekker",
  ernst: "waarschuwing",
  groep: "Verbind",
  verder: "Kies trekker",
  samen: (n) => `${n} acties hebben nog geen trekker.`,
  leest: ["acties"],
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(({ trekker }) => trekker === null)
      .map((actie) => ({
        ref: { soort: "actie", id: actie.id, veld: "trekker" },
        zin: `${noemMetWoord(soort, actie)} heeft nog geen trekker.`,
        stap: "Kies de partij die deze actie trekt.",
        kort: "nog geen trekker",
        mist: "trekker",
      })),
});
