/** How a document looks, wherever it is drawn: colours as six hexadecimal digits, sizes and distances in points. */
export type Opmaak = Readonly<{
  lettertype: string;
  kleuren: Readonly<Record<"inkt" | "petrol" | "grijs" | "lijn" | "open" | "openLijn", string>>;
  /** The sizes of the letters. */
  letters: Readonly<
    Record<
      | "tekst"
      | "kop1"
      | "kop2"
      | "kop3"
      | "onderkop"
      | "titel"
      | "ondertitel"
      | "regio"
      | "voorblad"
      | "inhoud"
      | "bijschrift"
      | "tabel"
      | "klein"
      | "koptekst",
      number
    >
  >;
  afstanden: Readonly<
    Record<"alineaNa" | "kop1Voor" | "kop1Na" | "regioVoor" | "kenmerkNa" | "kenmerkInspringing", number>
  >;
  /** The upright page, in millimetres. */
  pagina: Readonly<Record<"breedte" | "hoogte" | "boven" | "onder" | "opzij", number>>;
}>;

/** The look of our documents; the styles of Word and the preview both follow it. */
export const OPMAAK: Opmaak = {
  lettertype: "Calibri",
  kleuren: {
    inkt: "1E2A2C",
    petrol: "0B565C",
    grijs: "5B6668",
    lijn: "C9CFCF",
    open: "7A4F0A",
    openLijn: "B7791F",
  },
  letters: {
    tekst: 11,
    kop1: 18,
    kop2: 14,
    kop3: 12,
    onderkop: 11,
    titel: 28,
    ondertitel: 14,
    regio: 14,
    voorblad: 13,
    inhoud: 10,
    bijschrift: 10,
    tabel: 9.5,
    klein: 9,
    koptekst: 8.5,
  },
  afstanden: {
    alineaNa: 6,
    kop1Voor: 24,
    kop1Na: 10,
    regioVoor: 120,
    kenmerkNa: 2,
    kenmerkInspringing: 113.4,
  },
  pagina: { breedte: 210, hoogte: 297, boven: 26, onder: 24, opzij: 25 },
};
