import { AlignmentType, type Document, type ILevelsOptions, LevelFormat, LevelSuffix } from "docx";
import { DEPTH, listIndent, NUMBER_HANGING, STEP } from "../flow/list-indent.ts";
import { NUMBERED_LEVELS } from "../tree/number-document.ts";

/**
 * Names of lists. While a document is packed they stand in its text as placeholders in braces; the private character
 * keeps a text that happens to read like one from being replaced.
 */
const CHAPTERS = "\u{E000}koppen";
export const ANNEXES = "\u{E000}bijlagen";
export const BULLETS = "\u{E000}opsomming";

/** The id docx gives the first list that is asked for; the heading styles refer to it. */
export const CHAPTER_NUM_ID = 2;

/** Makes the list of chapter numbers the first one, so that the heading styles find it. */
export function claimChapterNumbers(document: Document): void {
  document.Numbering.createConcreteNumberingInstance(CHAPTERS, 0);
  const id = document.Numbering.ConcreteNumbering.find(({ reference }) => reference === CHAPTERS)?.numId;
  if (id !== CHAPTER_NUM_ID) throw new Error(`Chapter numbers have list id ${id}, not ${CHAPTER_NUM_ID}.`);
}

/** The list a numbered enumeration at one level is in; lists that start elsewhere than at 1 are lists of their own. */
export function orderedList(level: number, start: number) {
  return {
    reference: `\u{E000}nummers-${level}-${start}`,
    levels: levels((own) => ({
      format: own % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
      text: `%${own + 1}.`,
      start: own === level ? start : 1,
    })),
  };
}

function levels(of: (level: number) => Omit<ILevelsOptions, "level">): ILevelsOptions[] {
  return Array.from({ length: DEPTH }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...of(level),
    style: { paragraph: { indent: { left: listIndent(level), hanging: STEP } } },
  }));
}

function bullet(level: number): string {
  return level % 2 === 0 ? "•" : "–";
}

function chapterLevels(): ILevelsOptions[] {
  return Array.from({ length: NUMBERED_LEVELS }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_unused, index) => `%${index + 1}`).join("."),
    alignment: AlignmentType.LEFT,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { left: NUMBER_HANGING[level] ?? 0, hanging: NUMBER_HANGING[level] ?? 0 } },
    },
  }));
}

function annexLevel(): ILevelsOptions {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: "Bijlage %1",
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    style: { paragraph: { indent: { left: 0, hanging: 0 } } },
  };
}

/** The lists every document has. */
export const LISTS: readonly { reference: string; levels: readonly ILevelsOptions[] }[] = [
  { reference: CHAPTERS, levels: chapterLevels() },
  { reference: ANNEXES, levels: [annexLevel()] },
  { reference: BULLETS, levels: levels((level) => ({ format: LevelFormat.BULLET, text: bullet(level) })) },
];
