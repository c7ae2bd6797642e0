import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { nieuwsteRaamwerk } from "#assets/raamwerk/raamwerken.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { Jaar } from "#shared/domain/datum.ts";
import { eersteJaar } from "#shared/domain/periode.ts";
import { type Aanroep, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";
import { metServices } from "../vraag.ts";

/** Makes a new, empty agenda. */
export const nieuw: Opdracht = {
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
    const pad = await vrijPad(argumenten[0] ?? "");
    const regio = optie("regio")?.trim();
    if (!regio) throw new VerkeerdGebruik("Geef de regio: --regio <naam>.");
    const beleidVanaf = jaar(aanroep, "beleid-vanaf", eersteJaar(new Date()));
    const invoer = {
      regio,
      titel: optie("titel") ?? `Regionale meerjarenagenda ${regio}`,
      centrumgemeente: optie("centrumgemeente") ?? "",
      gemeenten: [...opties("gemeente")],
      beleidVanaf,
      uitvoeringVanaf: jaar(aanroep, "uitvoering-vanaf", beleidVanaf),
      raamwerk: nieuwsteRaamwerk.id,
    };
    const geopend = await metServices(async (vraag) => {
      const open = await vraag("agenda/nieuw", { invoer, pad });
      await vraag("agenda/sluit", { sessie: open.sessie });
      return open;
    });
    uitvoer.out(vlag("json") ? JSON.stringify({ pad: geopend.pad }) : `Gemaakt: ${geopend.pad}`);
    return GOED;
  },
};

/** The path of the new file; one that is there is never replaced, whatever is in it. */
async function vrijPad(bestand: string): Promise<string> {
  const pad = resolve(bestand.toLowerCase().endsWith(EXTENSIE) ? bestand : `${bestand}${EXTENSIE}`);
  if (basename(pad) === EXTENSIE)
    throw new VerkeerdGebruik(`Geef de agenda een naam, bijvoorbeeld regio${EXTENSIE}.`);
  const isEr = await stat(pad).then(
    () => true,
    () => false,
  );
  if (isEr) throw new VerkeerdGebruik(`${pad} is er al. Kies een andere naam.`);
  return pad;
}

function jaar({ optie }: Aanroep, naam: string, anders: number): number {
  const gegeven = optie(naam);
  if (gegeven === undefined) return anders;
  const gelezen = Jaar.safeParse(/^\d{4}$/u.test(gegeven) ? Number(gegeven) : null);
  if (!gelezen.success)
    throw new VerkeerdGebruik(`--${naam} is een jaar van 2000 tot en met 2100, bijvoorbeeld ${anders}.`);
  return gelezen.data;
}
