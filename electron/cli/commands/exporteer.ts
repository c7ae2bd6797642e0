import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import { createWordHandlers } from "#electron/services/word/word-handlers.ts";
import type { Input } from "#shared/api/contract.ts";
import { leesAgenda } from "../lees-agenda.ts";
import { type Aanroep, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";
import { metServices } from "../vraag.ts";

const SOORTEN = ["agenda"];
const DELEN = [
  "hoofdstukken",
  "beleidsagenda",
  "ambities",
  "uitvoeringsagenda",
  "begroting",
  "partners",
  "bronnen",
  "afkortingen",
  "verantwoording",
] as const;

/** Makes a Word document of an agenda. */
export const exporteer: Opdracht = {
  naam: "exporteer",
  kort: "maakt een Word-document",
  gebruik: `agenda exporteer <bestand> --soort agenda --uit <pad.docx> [opties]
  --soort agenda     welk document
  --uit <pad.docx>   waar het komt
  --zonder <deel>    laat een deel weg (mag vaker): ${DELEN.join(", ")}
  --concept          met het watermerk CONCEPT
  --open-vragen      toont ook de vragen van deze ronde zonder tekst
  --overschrijf      vervangt een document dat er al is`,
  opties: {
    soort: { type: "string" },
    uit: { type: "string" },
    zonder: { type: "string", multiple: true },
    concept: { type: "boolean" },
    "open-vragen": { type: "boolean" },
    overschrijf: { type: "boolean" },
  },
  aantal: 1,
  doe: async (aanroep) => {
    const { argumenten, vlag, uitvoer } = aanroep;
    const pad = await checkUit(aanroep);
    const opties = wordOpties(aanroep);
    const bron = resolve(argumenten[0] ?? "");
    const { agenda } = await leesAgenda(bron, uitvoer);
    const { handlers } = createWordHandlers({
      agendaVan: () => ({ agenda, pad: bron }),
      raamwerkVan,
      emit: () => {},
      makeDownload: () => null,
    });
    const klaar = await metServices(
      (vraag) => vraag("word/exporteer", { sessie: "opdrachtregel", opties, pad, taak: "exporteer" }),
      handlers,
    );
    uitvoer.out(
      vlag("json")
        ? JSON.stringify({ pad: klaar.pad, bytes: klaar.bytes })
        : `Gemaakt: ${klaar.pad} (${klaar.bytes} bytes)`,
    );
    return GOED;
  },
};

async function checkUit({ optie, vlag }: Aanroep): Promise<string> {
  if (!SOORTEN.includes(optie("soort") ?? ""))
    throw new VerkeerdGebruik(`Geef het soort: --soort ${SOORTEN.join(", ")}.`);
  const uit = optie("uit");
  if (!uit || extname(uit).toLowerCase() !== ".docx")
    throw new VerkeerdGebruik("Geef waar het document komt: --uit <pad.docx>.");
  const pad = resolve(uit);
  const daar = await stat(pad).catch(() => null);
  if (daar?.isDirectory()) throw new VerkeerdGebruik(`${pad} is een map. Kies een ander pad.`);
  if (daar && !vlag("overschrijf"))
    throw new VerkeerdGebruik(`${pad} is er al. Kies een ander pad, of geef --overschrijf.`);
  return pad;
}

function wordOpties({ opties, vlag }: Aanroep): Input<"word/exporteer">["opties"] {
  const zonder = opties("zonder");
  const vreemd = zonder.find((deel) => !DELEN.some((bekend) => bekend === deel));
  if (vreemd !== undefined) throw new VerkeerdGebruik(`--zonder ${vreemd}: kies uit ${DELEN.join(", ")}.`);
  const delen = Object.fromEntries(DELEN.map((deel) => [deel, !zonder.includes(deel)]));
  return { ...delen, concept: vlag("concept"), openVragen: vlag("open-vragen") };
}
