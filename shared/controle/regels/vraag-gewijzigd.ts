import { andereVerwoording } from "#shared/document/beantwoord.ts";
import { citeer } from "../naam.ts";
import { regel } from "../regel.ts";
import type { Bevinding } from "../signalering.ts";

/** With the wording under which the answer was given. */
type VraagBevinding = Bevinding & Readonly<{ toen: string }>;

/** A vraag with an answer, whose wording is no longer the one that answer was given under. */
export const vraagGewijzigd = regel({
  id: "vraag-gewijzigd",
  ernst: "tip",
  groep: "Werk bij",
  verder: "Lees de vraag",
  samen: (n) => `${n} vragen zijn anders gesteld dan toen u antwoordde.`,
  leest: ["raamwerk", "antwoorden", "teksten.antwoord"],
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop, vraag }): VraagBevinding[] => {
      const toen = andereVerwoording(agenda, { id, vraag });
      if (toen === null) return [];
      return [
        {
          ref: { soort: "antwoord", id, veld: "vraagTekst" },
          zin: `De vraag ${citeer(kop, "zonder kop")} is anders verwoord sinds het antwoord is geschreven.`,
          stap: "Lees de vraag nog eens, en pas het antwoord aan als dat nodig is.",
          toen,
        },
      ];
    }),
});
