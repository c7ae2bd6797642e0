import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ACTIE_TEKSTEN, type ActieTekst } from "#shared/domain/actie.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { noem } from "./naam.ts";
import type { Regel } from "./signalering.ts";

const STAPPEN: Readonly<Record<ActieTekst, string>> = {
  probleem: "Schrijf welk probleem deze actie oplost.",
  aanpak: "Schrijf wat u gaat doen, en met wie.",
  resultaat: "Schrijf wat er dan anders is, en waaraan u dat ziet.",
};

/** One rule for each of the three texts of an actie: it is still empty. */
export const actieZonderTekst: readonly Regel[] = ACTIE_TEKSTEN.map((deel) => ({
  id: `actie-zonder-${deel}`,
  ernst: "waarschuwing",
  zoek: ({ agenda }) =>
    agenda.acties
      .filter(({ id }) => isLegeTekst(agenda.teksten[tekstSleutel("actie", id, deel)]))
      .map(({ id, titel }) => ({
        ref: { soort: "actie", id },
        zin: `Actie ${noem(titel, "zonder titel")} heeft nog geen ${deel}.`,
        stap: STAPPEN[deel],
      })),
}));
