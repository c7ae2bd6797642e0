import { Paragraph } from "docx";
import { isVanRechts } from "#shared/domain/schrijfrichting.ts";
import { textRuns } from "./text-runs.ts";

/** What is counted through a whole document while it is written. */
export class DocxContext {
  readonly numbers: ReadonlyMap<string, string>;
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  private footnoteCount = 0;

  constructor(numbers: ReadonlyMap<string, string>) {
    this.numbers = numbers;
  }

  /** Adds a footnote and answers its id. */
  addFootnote(text: string): number {
    this.footnoteCount += 1;
    const fromRight = isVanRechts(text);
    const children = textRuns({ text: ` ${text}` }, fromRight);
    this.footnotes[this.footnoteCount] = {
      children: [
        new Paragraph({ style: "FootnoteText", ...(fromRight && { bidirectional: true }), children }),
      ],
    };
    return this.footnoteCount;
  }
}
