import { type IRunOptions, NoBreakHyphen, TextRun } from "docx";
import { heeftVanRechts, stukkenPerRichting } from "#shared/domain/schrijfrichting.ts";
import { NO_BREAK_HYPHEN } from "../tree/no-break.ts";

type Text = Readonly<{ text: string; bold?: boolean; italic?: boolean }>;

/** One run of a text, or several where the direction of the letters changes: Word asks it of each. */
export function textRuns({ text, bold, italic }: Text, fromRight: boolean, style?: string): TextRun[] {
  const look = {
    ...(style !== undefined && { style }),
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
  };
  if (!fromRight && !heeftVanRechts(text)) return [new TextRun({ ...words(text), ...look })];
  return stukkenPerRichting(text, fromRight).map(
    ({ tekst, vanRechts }) => new TextRun({ text: tekst, ...look, ...(vanRechts && { rightToLeft: true }) }),
  );
}

/** The text, with the hyphens at which no line ends as Word writes them: many fonts lack the character. */
function words(text: string): Pick<IRunOptions, "text" | "children"> {
  if (!text.includes(NO_BREAK_HYPHEN)) return { text };
  return {
    children: text
      .split(NO_BREAK_HYPHEN)
      .flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part])),
  };
}
