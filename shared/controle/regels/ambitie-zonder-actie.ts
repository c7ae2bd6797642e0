import { ambitie as soort } from "#shared/document/soorten/ambitie.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An ambitie that no actie works on. */
export const ambitieZonderActie = regel({
  id: "ambitie-zonder-actie",
  ernst: "waarschuwing",
  groep: "Verbind",
  verder: "Open ambitie",
  samen: (n) => `${n} ambities hebben nog geen actie.`,
  leest: ["ambities", "acties"],
  zoek: ({ agenda }) => {
    const gedragen = new Set(agenda.acties.map(({ ambitieId }) => ambitieId));
    return agenda.ambities
      .filter(({ id }) => !gedragen.has(id))
      .map((ambitie) => ({
        ref: { soort: "ambitie", id: ambitie.id, veld: "acties" },
        zin: `${noemMetWoord(soort, ambitie)} heeft nog geen actie.`,
        stap: "Voeg een actie toe, of koppel een actie die er al is.",
        kort: "nog geen actie",
        mist: "actie",
      }));
  },
});
