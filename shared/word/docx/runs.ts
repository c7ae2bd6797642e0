import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
} from "docx";
import type { Run } from "../tree/document-tree.ts";
import { bareNumber } from "../tree/number-document.ts";
import { isFromRight } from "./direction.ts";
import type { DocxContext } from "./docx-context.ts";
import { textRuns } from "./text-runs.ts";

/** The children of a Word paragraph. */
export function docxRuns(runs: readonly Run[], context: DocxContext): ParagraphChild[] {
  const fromRight = isFromRight(runs);
  return runs.flatMap((run) => docxRun(run, fromRight, context));
}

function docxRun(run: Run, fromRight: boolean, context: DocxContext): ParagraphChild[] {
  switch (run.kind) {
    case "text":
      return run.href === undefined ? textRuns(run, fromRight) : [link(run, run.href, fromRight)];
    case "break":
      return [new TextRun({ break: 1 })];
    case "tab":
      return [new TextRun({ children: [new Tab()] })];
    case "footnote":
      return [new FootnoteReferenceRun(context.addFootnote(run.runs, (runs) => docxRuns(runs, context)))];
    case "ref":
      return [reference(run, context)];
  }
}

type Text = Extract<Run, { kind: "text" }>;

function link(run: Text, href: string, fromRight: boolean): ExternalHyperlink {
  return new ExternalHyperlink({ link: href, children: textRuns(run, fromRight, "Hyperlink") });
}

/**
 * A number is a field, so that it follows when someone moves chapters in Word; a name is a link. So is the number of an
 * annex: its field would repeat the word that stands before it.
 */
function reference({ anchor, text }: Extract<Run, { kind: "ref" }>, context: DocxContext): ParagraphChild {
  const number = context.numbers.get(anchor);
  if (text !== undefined) return innerLink(anchor, text);
  if (number === undefined) return new TextRun("(niet in dit document)");
  if (number.startsWith("Bijlage ")) return innerLink(anchor, bareNumber(number));
  // The bookmark of a heading is its words, that of a table its number.
  const field = number.startsWith("Tabel ") ? `REF ${anchor} \\h` : `REF ${anchor} \\r \\h`;
  return new SimpleField(field, bareNumber(number));
}

const innerLink = (anchor: string, text: string): InternalHyperlink =>
  new InternalHyperlink({ anchor, children: [new TextRun(text)] });

/** The runs as a place that can be referred to. */
export function anchored(anchor: string, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: anchor, children: [...children] });
}
