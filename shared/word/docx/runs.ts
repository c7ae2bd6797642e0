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
import type { DocxContext } from "./docx-context.ts";

/** The children of a Word paragraph. */
export function docxRuns(runs: readonly Run[], context: DocxContext): ParagraphChild[] {
  return runs.map((run) => docxRun(run, context));
}

function docxRun(run: Run, context: DocxContext): ParagraphChild {
  switch (run.kind) {
    case "text":
      return run.href === undefined ? textRun(run) : link(run, run.href);
    case "break":
      return new TextRun({ break: 1 });
    case "tab":
      return new TextRun({ children: [new Tab()] });
    case "footnote":
      return new FootnoteReferenceRun(context.addFootnote(run.text));
    case "ref":
      return reference(run, context);
  }
}

type Text = Extract<Run, { kind: "text" }>;

const textRun = ({ text, bold, italic }: Text): TextRun =>
  new TextRun({ text, ...(bold && { bold: true }), ...(italic && { italics: true }) });

function link({ text, bold, italic }: Text, href: string): ExternalHyperlink {
  const run = new TextRun({
    text,
    style: "Hyperlink",
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
  });
  return new ExternalHyperlink({ link: href, children: [run] });
}

/** A number is a field, so that it follows when someone moves chapters in Word; a name is a link. */
function reference(run: Extract<Run, { kind: "ref" }>, context: DocxContext): ParagraphChild {
  if (run.text !== undefined)
    return new InternalHyperlink({ anchor: run.anchor, children: [new TextRun(run.text)] });
  const number = context.numbers.get(run.anchor);
  return number === undefined
    ? new TextRun("(niet in dit document)")
    : new SimpleField(`REF ${run.anchor} \\r \\h`, number);
}

/** The runs as a place that can be referred to. */
export function anchored(anchor: string, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: anchor, children: [...children] });
}
