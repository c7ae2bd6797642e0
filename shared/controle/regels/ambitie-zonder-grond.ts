import { ambitie as soort } from "#shared/document/soorten/ambitie.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

/** An ambitie that rests on no answer. */
export const ambitieZonderGrond = regel({
  id: "ambitie-zonder-grond",
  ernst: "tip",
  groep: "Verbind",
  verder: "Kies vragen",
  samen: (n) => `${n} ambities rusten nog op geen antwoord.`,
  leest: ["ambities"],
  zoek: ({ agenda }) =>
    agenda.ambities
      .filter(({ vragen }) => vragen.length === 0)
      .map((ambitie) => ({
        ref: { soort: "ambitie", id: ambitie.id, veld: "vragen" },
        zin: `${noemMetWoord(soort, ambitie)} rust nog op geen enkel antwoord.`,
        stap: "Kies de vragen uit de analyse waar deze ambitie op rust.",
        kort: "nog geen onderbouwing",
        mist: "onderbouwing",
      })),
});
