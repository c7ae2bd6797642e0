import { actie as soort } from "#shared/document/soorten/actie.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ACTIE_TEKSTEN, type ActieTekst } from "#shared/domain/actie.ts";
import { isLegeTekst } from "#shared/tekst/gelezen-tekst.ts";
import { noemMetWoord } from "../naam.ts";
import { type Regel, regel } from "../regel.ts";

const STAPPEN: Readonly<Record<ActieTekst, string>> = {
  probleem: "Schrijf welk probleem deze actie oplost.",
  aanpak: "Schrijf wat u gaat doen, en met wie.",
  resultaat: "Schrijf wat er dan anders is, en waaraan u dat ziet.",
};

/** One rule for each of the three texts of an actie: it is still empty. */
export const actieZonderTekst: readonly Regel[] = ACTIE_TEKSTEN.map((veld) =>
  regel({
    id: `actie-zonder-${veld}`,
    ernst: "waarschuwing",
    groep: "Schrijf",
    verder: "Open actie",
    samen: (n) => `${n} acties hebben nog geen ${veld}.`,
    leest: ["acties", "teksten.actie"],
    zoek: ({ agenda }) =>
      agenda.acties
        .filter(({ id }) => isLegeTekst(agenda.teksten[tekstSleutel("actie", id, veld)]))
        .map((actie) => ({
          ref: { soort: "actie", id: actie.id, veld },
          zin: `${noemMetWoord(soort, actie)} heeft nog geen ${veld}.`,
          stap: STAPPEN[veld],
          mist: veld,
        })),
  }),
);
