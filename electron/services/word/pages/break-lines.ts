import { characterWidth, type Face } from "./calibri-widths.ts";

/** Text in one face of Calibri 11. */
export type Piece = Readonly<{ text: string; face: Face }>;

const POINTS = 11;
/** Nearer to the end of a line than this, who is right about the last word depends on rounding. */
const DOUBT = 0.02;
/** Where Word may break inside a word; only looked at when the word is at the end of a line. */
const BREAKABLE = /[-–—/]/u;

/** The room of one word: its pieces, and the width of the space behind it. */
type Word = { pieces: { text: string; face: Face }[]; width: number; space: number };

/**
 * Breaks a paragraph into lines as Word does: as many words as fit, spaces hanging. Answers the pieces of each line,
 * of which only the face and the beginning matter, or null when that is not certain: an unknown character, a word that may be cut, or an end too near to tell.
 */
export function breakLines(pieces: readonly Piece[], width: number): Piece[][] | null {
  const words = toWords(pieces);
  if (!words) return null;
  const lines: Word[][] = [[]];
  let position = 0;
  for (const word of words) {
    const end = position + word.width;
    if (Math.abs(end - width) < DOUBT || word.width > width) return null;
    if (end > width) {
      if (canBeCut(word)) return null;
      lines.push([]);
      position = 0;
    }
    lines.at(-1)?.push(word);
    position += word.width + word.space;
  }
  return lines.map((line) => joinFaces(line.flatMap((word) => word.pieces)));
}

/** One piece for each stretch of text in the same face. */
const joinFaces = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ face }, index) => face !== pieces[index - 1]?.face);

const canBeCut = (word: Word): boolean => word.pieces.some(({ text }) => BREAKABLE.test(text));

/** Words with the width of the one space behind them; null when the text is not so plain. */
function toWords(pieces: readonly Piece[]): Word[] | null {
  const words: Word[] = [{ pieces: [], width: 0, space: 0 }];
  for (const { text, face } of pieces)
    for (const [index, part] of text.split(" ").entries()) {
      if (index > 0 && !endWord(words, face)) return null;
      if (part !== "" && !addPart(words, part, face)) return null;
    }
  return words.at(-1)?.pieces.length === 0 ? words.slice(0, -1) : words;
}

/** False for two spaces in a row, or one at the start. */
function endWord(words: Word[], face: Face): boolean {
  const word = words.at(-1);
  const space = characterWidth(" ", face);
  if (!word || word.pieces.length === 0 || space === undefined) return false;
  word.space = space * POINTS;
  words.push({ pieces: [], width: 0, space: 0 });
  return true;
}

/** False for a character of which the width is not known. */
function addPart(words: readonly Word[], text: string, face: Face): boolean {
  const word = words.at(-1);
  const width = textWidth(text, face);
  if (!word || width === null) return false;
  word.pieces.push({ text, face });
  word.width += width;
  return true;
}

function textWidth(text: string, face: Face): number | null {
  let width = 0;
  for (const character of text) {
    const own = characterWidth(character, face);
    if (own === undefined) return null;
    width += own * POINTS;
  }
  return width;
}
