import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import { type Aanroep, GOED, type Opdracht, VerkeerdGebruik } from "../opdracht.ts";

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
    const { maakWord } = await import("../maak-word.ts");
    const bytes = await maakWord({ bron: resolve(argumenten[0] ?? ""), pad, opties }, uitvoer);
    uitvoer.out(vlag("json") ? JSON.stringify({ pad, bytes }) : `Gemaakt: ${pad} (${bytes} bytes)`);
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

function wordOpties({ opties, vlag }: Aanroep): Partial<WordOpties> {
  const zonder = opties("zonder");
  const vreemd = zonder.find((deel) => !DELEN.some((bekend) => bekend === deel));
  if (vreemd !== undefined) throw new VerkeerdGebruik(`--zonder ${vreemd}: kies uit ${DELEN.join(", ")}.`);
  const delen = Object.fromEntries(DELEN.map((deel) => [deel, !zonder.includes(deel)]));
  return { ...delen, concept: vlag("concept"), openVragen: vlag("open-vragen") };
}
