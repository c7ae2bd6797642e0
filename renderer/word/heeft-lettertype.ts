/** Letters of which the widths differ from font to font. */
const PROEF = "Meerjarenagenda 0123456789 Wij, mmm iii";

/** Fonts every browser has something for, and which never look alike. */
const TERUGVAL = ["monospace", "serif"] as const;

/** The width of a text in a font, as CSS names it. */
export type Meet = (font: string, tekst: string) => number;

/**
 * Whether this computer draws a font as itself, or with one made as wide. A font that is not there takes the
 * widths of whatever stands after it; `document.fonts.check` says yes to any font it has never heard of.
 */
export function heeftLettertype(naam: string, meet: Meet = meetOpDoek()): boolean {
  return TERUGVAL.some(
    (terugval) => meet(`72px "${naam}", ${terugval}`, PROEF) !== meet(`72px ${terugval}`, PROEF),
  );
}

function meetOpDoek(): Meet {
  const doek = document.createElement("canvas").getContext("2d");
  return (font, tekst) => {
    // Without a canvas nothing can be told, and then nothing is said: NaN differs from itself.
    if (!doek) return Number.NaN;
    doek.font = font;
    return doek.measureText(tekst).width;
  };
}
