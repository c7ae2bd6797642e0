import { TextRun } from "docx";
import { heeftVanRechts, stukkenPerRichting } from "#shared/domain/schrijfrichting.ts";

type Text = Readonly<{ text: string; bold?: boolean; italic?: boolean }>;

/** One run of a text, or several where the direction of the letters changes: Word asks it of each. */
export function textRuns({ text, bold, italic }: Text, fromRight: boolean, style?: string): TextRun[] {
  const look = {
    ...(style !== undefined && { style }),
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
  };
  if (!fromRight && !heeftVanRechts(text)) return [new TextRun({ text, ...look })];
  return stukkenPerRichting(text, fromRight).map(
    ({ tekst, vanRechts }) => new TextRun({ text: tekst, ...look, ...(vanRechts && { rightToLeft: true }) }),
  );
}
