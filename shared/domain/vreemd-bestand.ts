/** A file of another program: what it is called, and how what is in it comes into an agenda. */
export type VreemdBestand = Readonly<{ naam: string; stap: string }>;

const TEKST = "kopieer de tekst en plak die in een antwoord";
const SOORTEN: readonly (readonly [RegExp, VreemdBestand])[] = [
  [/\.(?:docx?|docm|dotx?|rtf)$/iu, { naam: "een Word-bestand", stap: `Open het in Word, ${TEKST}.` }],
  [
    /\.(?:xlsx?|xlsm|xlsb)$/iu,
    {
      naam: "een Excel-bestand",
      stap: "Open het in Excel, kopieer de cellen en plak die in de begroting of in een tekst.",
    },
  ],
  [
    /\.csv$/iu,
    {
      naam: "een CSV-bestand",
      stap: "Open het in Excel, kopieer de cellen en plak die in de begroting of in een tekst.",
    },
  ],
  [/\.pdf$/iu, { naam: "een PDF-bestand", stap: `Open het in een PDF-lezer, ${TEKST}.` }],
  [
    /\.(?:pptx?|pptm|ppsx?)$/iu,
    { naam: "een PowerPoint-bestand", stap: `Open het in PowerPoint, ${TEKST}.` },
  ],
  [/\.(?:odt|ods|odp)$/iu, { naam: "een LibreOffice-bestand", stap: `Open het in LibreOffice, ${TEKST}.` }],
  [
    /\.(?:txt|md|html?|eml|msg)$/iu,
    { naam: "een tekstbestand", stap: `Open het in het programma waarmee het is gemaakt, ${TEKST}.` },
  ],
  [
    /\.(?:png|jpe?g|gif|webp|svg|tiff?|bmp|heic)$/iu,
    { naam: "een afbeelding", stap: "Afbeeldingen kunnen niet in een agenda." },
  ],
  [
    /\.(?:zip|7z|rar)$/iu,
    {
      naam: "een ingepakt bestand",
      stap: "Pak het eerst uit en kies het bestand dat eindigt op .agenda.json.",
    },
  ],
];

/** What a file is, by its name; null when the name does not tell. */
export function vreemdBestand(naam: string): VreemdBestand | null {
  return SOORTEN.find(([patroon]) => patroon.test(naam))?.[1] ?? null;
}
