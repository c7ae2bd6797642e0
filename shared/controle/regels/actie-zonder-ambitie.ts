import { actie as soort } from "#shared/document/soorten/actie.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An actie that belongs to no ambitie. */
export const actieZonderAmbitie = regel({
  id: "actie-zonder-ambitie",
  ernst: "waarschuwing",
  groep: "Verbind",
  verder: "Kies ambitie",
  samen: (n) => `${n} acties horen nog bij geen ambitie.`,
  leest: ["acties"],
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(({ ambitieId }) => ambitieId === null)
      .map((actie) => ({
        ref: { soort: "actie", id: actie.id, veld: "ambitieId" },
        zin: `${noemMetWoord(soort, actie)} hoort nog bij geen ambitie.`,
        stap: "Kies de ambitie waar deze actie aan bijdraagt.",
        kort: "hoort nog bij geen ambitie",
        mist: "ambitie",
      })),
});
