import type { Triage } from "#shared/domain/antwoord.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

/** A vraag answered elders or left out on purpose, without the place or the reason the document has to give. */
export const redenOntbreekt: Regel = {
  id: "reden-ontbreekt",
  ernst: "waarschuwing",
  zoek: ({ agenda, raamwerk }) =>
    (raamwerk?.vragen ?? []).flatMap(({ id, kop }) => {
      const mist = watMist(agenda.antwoorden[id]?.triage);
      return mist
        ? [{ ref: { soort: "antwoord", id }, zin: `${noem(kop, "Een vraag")} ${mist.zin}`, stap: mist.stap }]
        : [];
    }),
};

function watMist(triage: Triage | undefined): { zin: string; stap: string } | null {
  if (triage?.kind === "elders" && triage.waar.trim() === "")
    return {
      zin: "is elders beantwoord, maar er staat niet waar.",
      stap: "Vul in welk document het antwoord geeft.",
    };
  if (triage?.kind === "bewust-niet" && triage.want.trim() === "")
    return { zin: "doet u bewust niet, maar er staat niet waarom.", stap: "Vul aan: bewust niet, want …" };
  return null;
}
