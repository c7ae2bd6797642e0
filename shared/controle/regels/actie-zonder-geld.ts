import { actie as soort } from "#shared/document/soorten/actie.ts";
import { heeftGeld } from "#shared/domain/begroting.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An actie without an amount in the begroting; one that has ended needs none any more. */
export const actieZonderGeld = regel({
  id: "actie-zonder-geld",
  ernst: "tip",
  groep: "Verbind",
  verder: "Koppel post",
  samen: (n) => `${n} acties hebben nog geen bedrag in de begroting.`,
  leest: ["acties", "begroting.posten"],
  zoek: ({ agenda: { acties, begroting } }) =>
    acties
      .filter(({ id, status }) => !["afgerond", "gestopt"].includes(status) && !heeftGeld(begroting, id))
      .map((actie) => ({
        ref: { soort: "actie", id: actie.id, veld: "posten" },
        zin: `${noemMetWoord(soort, actie)} heeft nog geen bedrag in de begroting.`,
        stap: "Koppel een post met een bedrag, of met PM.",
        mist: "geld",
      })),
});
