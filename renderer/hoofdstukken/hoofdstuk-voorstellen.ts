import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";

export type HoofdstukVoorstel = Readonly<Pick<Hoofdstuk, "titel" | "plaats"> & { hulp: string }>;

/** Chapters that regions write beside the vragen of the raamwerk, and what goes into each. */
const VOORSTELLEN: readonly HoofdstukVoorstel[] = [
  {
    titel: "Samenvatting",
    plaats: "voorin",
    hulp: "Op één pagina: wat speelt er, wat wilt u bereiken en wat gaat u doen?",
  },
  {
    titel: "Inleiding",
    plaats: "voorin",
    hulp: "Waarom is er een agenda, voor wie, en hoe kwam hij tot stand?",
  },
  {
    titel: "Visie",
    plaats: "voorin",
    hulp: "Hoe ziet de arbeidsmarkt van de regio er over vijf jaar uit als het lukt?",
  },
  {
    titel: "Werkwijze en samenwerking",
    plaats: "achterin",
    hulp: "Wie besluit, wie voert uit en hoe houdt u elkaar op de hoogte?",
  },
  { titel: "Communicatie", plaats: "achterin", hulp: "Wie moet wanneer weten wat er gebeurt?" },
  { titel: "Risico’s", plaats: "achterin", hulp: "Wat kan tegenzitten, en wat doet u dan?" },
  {
    titel: "Begrippenlijst",
    plaats: "bijlage",
    hulp: "Welke woorden gebruikt u, en wat bedoelt u daar precies mee?",
  },
];

/** The chapters that can still be suggested: those whose title is not in use. */
export function openVoorstellen(hoofdstukken: readonly Pick<Hoofdstuk, "titel">[]): HoofdstukVoorstel[] {
  const titels = new Set(hoofdstukken.map(({ titel }) => titel.trim().toLowerCase()));
  return VOORSTELLEN.filter(({ titel }) => !titels.has(titel.toLowerCase()));
}

/** The suggestions to begin an agenda with: what comes before the analysis, and the annex most have. */
export const beginVoorstellen = (): HoofdstukVoorstel[] =>
  VOORSTELLEN.filter(({ plaats }) => plaats !== "achterin");

/** A chapter of one's own, to be given a name and a place. */
export const LEEG_HOOFDSTUK = { titel: "", plaats: "voorin" } as const;

/** What goes into a chapter with this title, as a question to write from. */
export function hulpBij(titel: string): string {
  const gevonden = VOORSTELLEN.find(
    (voorstel) => voorstel.titel.toLowerCase() === titel.trim().toLowerCase(),
  );
  return gevonden?.hulp ?? "Schrijf hier de tekst van dit hoofdstuk.";
}
