import { Paragraph, type ParagraphChild } from "docx";
import type { Run } from "../tree/document-tree.ts";
import { isFromRight } from "./direction.ts";

/** What is counted through a whole document while it is written. */
export class DocxContext {
  readonly numbers: ReadonlyMap<string, string>;
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  private footnoteCount = 0;

  constructor(numbers: ReadonlyMap<string, string>) {
    this.numbers = numbers;
  }

  /** Gives a footnote its id; `write` makes the words of it. */
  addFootnote(runs: readonly Run[], write: (runs: readonly Run[]) => readonly ParagraphChild[]): number {
    this.footnoteCount += 1;
    const id = this.footnoteCount;
    const spaced: Run[] = [{ kind: "text", text: " " }, ...runs];
    this.footnotes[id] = {
      children: [
        new Paragraph({
          style: "FootnoteText",
          ...(isFromRight(runs) && { bidirectional: true }),
          children: [...write(spaced)],
        }),
      ],
    };
    return id;
  }
}
