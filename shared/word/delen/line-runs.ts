import type { Inline, Mark, VoetnootInhoud } from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { delenVan } from "#shared/domain/voetnoot.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { Run } from "../tree/document-tree.ts";
import { addressLinks } from "./address-links.ts";
import type { Context } from "./context.ts";
import { referenceRun } from "./references.ts";

/** The runs of one line. A citation stands before the mark that ends its sentence, and in brackets unless it is in some. */
export function lineRuns(content: readonly Inline[] | undefined, context: Context): Run[] {
  const runs: Run[] = [];
  for (const node of content ?? []) {
    if (node.type === "text") runs.push(...textRun(node.text, node.marks ?? []));
    else if (node.type === "hardBreak") runs.push({ kind: "break" });
    else if (node.type === "voetnoot") runs.push(...footnote(node.attrs, context));
    else if (node.type === "verwijzing") runs.push(referenceRun(node.attrs.naar, context));
    else cite(runs, node.attrs, context);
  }
  return runs;
}

type Citation = Extract<Inline, { type: "bronVerwijzing" }>["attrs"];

function cite(runs: Run[], { bronId, vindplaats }: Citation, context: Context): void {
  const closing = takeClosing(runs);
  if (endsInsideWord(runs.at(-1))) runs.push({ kind: "text", text: " " });
  runs.push(...context.citeer(bronId, vindplaats, isInBrackets(runs)));
  if (closing) runs.push(closing);
}

/** A mark that ends a sentence or announces something, unless it is part of a short form. */
const CLOSING = /(?<!\.)([.:;,])\s*$/u;
const SHORT_FORM =
  /(?<![\p{L}\d])(?:enz|etc|bijv|nr|ca|art|p|pag|blz|resp|incl|excl|dhr|mw|jl|(?<!(?:^|[^\p{L}\d])\p{L}\.)\p{L}(?:\.\p{L})+)\.\s*$/iu;

/** Takes the mark off the end of the line, in the looks it has there. */
function takeClosing(runs: Run[]): Run | null {
  const last = runs.at(-1);
  if (last?.kind !== "text" || last.href !== undefined || SHORT_FORM.test(last.text)) return null;
  const mark = CLOSING.exec(last.text)?.[1];
  if (mark === undefined) return null;
  const text = last.text.replace(CLOSING, "");
  runs.splice(-1, 1, ...(text === "" ? [] : [{ ...last, text }]));
  return { ...last, text: mark };
}

/** True inside a bracket that was opened in this line and not closed yet. */
function isInBrackets(runs: readonly Run[]): boolean {
  let depth = 0;
  for (const run of runs)
    for (const character of run.kind === "text" ? run.text : "") {
      if (character === "(") depth += 1;
      if (character === ")") depth = Math.max(0, depth - 1);
    }
  return depth > 0;
}

function textRun(tekst: string, marks: readonly Mark[]): Run[] {
  const text = cleanText(tekst);
  if (text === "") return [];
  const link = marks.find((mark) => mark.type === "link");
  const href = link ? veiligeLink(link.attrs.href) : null;
  return [
    {
      kind: "text",
      text,
      ...(marks.some((mark) => mark.type === "bold") && { bold: true }),
      ...(marks.some((mark) => mark.type === "italic") && { italic: true }),
      ...(href !== null && { href }),
    },
  ];
}

/** A note without white space around it, with links of the addresses in it; none when it says nothing. */
function footnote(noot: VoetnootInhoud, context: Context): Run[] {
  const runs = trimmed(trimmed(lineRuns(delenVan(noot), context), 0, /^\s+/u), -1, /(?<!\s)\s+$/u);
  return runs.length === 0 ? [] : [{ kind: "footnote", runs: runs.flatMap(addressLinks) }];
}

/** Runs without the white space at one end. */
function trimmed(runs: readonly Run[], end: 0 | -1, space: RegExp): readonly Run[] {
  const run = runs.at(end);
  if (run?.kind !== "text") return runs;
  const text = run.text.replace(space, "");
  if (text !== "") return runs.with(end, { ...run, text });
  return trimmed(end === 0 ? runs.slice(1) : runs.slice(0, -1), end, space);
}

const endsInsideWord = (run: Run | undefined): boolean =>
  run !== undefined && run.kind !== "break" && !(run.kind === "text" && /[\s([]$/u.test(run.text));
