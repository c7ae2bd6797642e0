import { resolve } from "node:path";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { eersteJaar } from "#shared/domain/agenda.ts";
import { type Aanroep, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";
import { metServices } from "../vraag.ts";

/** Makes a new, empty agenda. */
export const nieuw: Opdracht = {
  naam: "nieuw",
  kort: "maakt een nieuwe agenda",
  gebruik: `agenda nieuw <bestand${EXTENSIE}> --regio <naam> [opties]
  --regio <naam>             de arbeidsmarktregio (verplicht)
  --titel <titel>            anders: Regionale meerjarenagenda <regio>
  --centrumgemeente <naam>
  --gemeente <naam>          een deelnemende gemeente (mag vaker)
  --beleid-vanaf <jaar>      eerste jaar van de beleidsagenda, anders dit jaar, vanaf juli het volgende
  --uitvoering-vanaf <jaar>  eerste jaar van de uitvoeringsagenda, anders gelijk aan de beleidsagenda`,
  opties: {
    regio: { type: "string" },
    titel: { type: "string" },
    centrumgemeente: { type: "string" },
    gemeente: { type: "string", multiple: true },
    "beleid-vanaf": { type: "string" },
    "uitvoering-vanaf": { type: "string" },
  },
  aantal: 1,
  doe: async (aanroep) => {
    const { argumenten, optie, opties, vlag, uitvoer } = aanroep;
    const [bestand = ""] = argumenten;
    const regio = optie("regio");
    if (!regio) throw new VerkeerdGebruik("Geef de regio: --regio <naam>.");
    const beleidVanaf = jaar(aanroep, "beleid-vanaf", eersteJaar(new Date()));
    const invoer = {
      regio,
      titel: optie("titel") ?? `Regionale meerjarenagenda ${regio}`,
      centrumgemeente: optie("centrumgemeente") ?? "",
      gemeenten: [...opties("gemeente")],
      beleidVanaf,
      uitvoeringVanaf: jaar(aanroep, "uitvoering-vanaf", beleidVanaf),
      raamwerk: (raamwerken.at(-1) ?? raamwerken[0]).id,
    };
    const pad = resolve(bestand.toLowerCase().endsWith(EXTENSIE) ? bestand : `${bestand}${EXTENSIE}`);
    const geopend = await metServices(async (vraag) => {
      const open = await vraag("agenda/nieuw", { invoer, pad });
      await vraag("agenda/sluit", { sessie: open.sessie });
      return open;
    });
    uitvoer.out(vlag("json") ? JSON.stringify({ pad: geopend.pad }) : `Gemaakt: ${geopend.pad}`);
    return GOED;
  },
};

function jaar({ optie }: Aanroep, naam: string, anders: number): number {
  const gegeven = optie(naam);
  if (gegeven === undefined) return anders;
  if (!/^\d{4}$/u.test(gegeven)) throw new VerkeerdGebruik(`--${naam} is een jaar, bijvoorbeeld ${anders}.`);
  return Number(gegeven);
}
