import type { Triage } from "#shared/domain/antwoord.ts";
import { citeer } from "../naam.ts";
import { regel } from "../regel.ts";

/** A vraag answered elders or left out on purpose, without the place or the reason the document has to give. */
export const redenOntbreekt = regel({
  id: "reden-ontbreekt",
  ernst: "waarschuwing",
  groep: "Kies",
  verder: "Vul aan",
  samen: (n) => `Bij ${n} keuzes staat nog geen reden of plek.`,
  leest: ["raamwerk", "antwoorden"],
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const mist = watMist(agenda.antwoorden[id]?.triage);
      if (!mist) return [];
      const { zin, stap, kort } = mist;
      return [
        {
          ref: { soort: "antwoord", id, veld: "triage" },
          zin: `${citeer(kop, "Een vraag")} ${zin}`,
          stap,
          kort,
        },
      ];
    }),
});

type Mist = Readonly<{ zin: string; stap: string; kort: string }>;

function watMist(triage: Triage | undefined): Mist | null {
  if (triage?.kind === "elders" && triage.waar.trim() === "")
    return {
      zin: "is elders beantwoord, maar er staat niet waar.",
      stap: "Vul in welk document het antwoord geeft.",
      kort: "nog niet gezegd waar",
    };
  if (triage?.kind === "bewust-niet" && triage.want.trim() === "")
    return {
      zin: "doet u bewust niet, maar er staat niet waarom.",
      stap: "Vul aan: bewust niet, want …",
      kort: "nog zonder reden",
    };
  return null;
}
