import type { Block, ParagraphRole, Run } from "./document-tree.ts";
import { mapLines } from "./map-lines.ts";
import { NO_BREAK_HYPHEN, NO_BREAK_SPACE } from "./no-break.ts";

/** What a number belongs to: no line ends between the two. */
const NAMED =
  /(?<![\p{L}\d])(paragraaf|paragrafen|bijlagen?|tabel(?:len)?|figuur|hoofdstuk(?:ken)?|artikel|stap|punt|p\.|pag\.|blz\.|nr\.|art\.) (?=\d)/giu;
const BEFORE_REFERENCE =
  /(?<![\p{L}\d])(paragraaf|paragrafen|bijlagen?|tabel(?:len)?|hoofdstuk(?:ken)?|acties?|ambities?) $/iu;
const EURO = /€ (?=[\d−-])/gu;
const CIRCA = /(?<![\p{L}\d])circa (?=[\d€−-])/giu;
const PM = /(\d) \+ (?=PM(?![\p{L}\d]))/gu;
const UNIT = /(\d) (?=%|(?:procent|miljoen|miljard|mln|mld|euro)(?![\p{L}\d]))/gu;
/** Names such as Midden-Limburg and Echt-Susteren. */
const NAME_HYPHEN = /-(?<=\p{Lu}\p{L}*-)(?=\p{Lu})/gu;

const TITLES: ReadonlySet<ParagraphRole> = new Set(["titel", "ondertitel", "regio"]);

/** Keeps on one line what is read as one: "paragraaf 8.1", "circa € 1.000 + PM", and in a title the names with a hyphen. */
export function typography(blocks: readonly Block[]): Block[] {
  return mapLines(blocks, (runs, line) => {
    const bound = bindRuns(runs);
    return line.kind === "paragraph" && TITLES.has(line.role) ? bound.map(bindNames) : bound;
  }).map((block) =>
    block.kind === "table" && block.caption !== null ? { ...block, caption: bindText(block.caption) } : block,
  );
}

const bindNames = (run: Run): Run =>
  run.kind === "text" ? { ...run, text: run.text.replace(NAME_HYPHEN, NO_BREAK_HYPHEN) } : run;

function bindRuns(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.kind !== "text") return run;
    const bound = bindText(run.text);
    const next = runs[index + 1];
    const text = next?.kind === "ref" ? bound.replace(BEFORE_REFERENCE, `$1${NO_BREAK_SPACE}`) : bound;
    return { ...run, text };
  });
}

/** Puts no-break spaces inside what is read as one. */
export const bindText = (text: string): string =>
  text
    .replace(NAMED, `$1${NO_BREAK_SPACE}`)
    .replace(CIRCA, (circa) => `${circa.trimEnd()}${NO_BREAK_SPACE}`)
    .replace(PM, `$1${NO_BREAK_SPACE}+${NO_BREAK_SPACE}`)
    .replace(EURO, `€${NO_BREAK_SPACE}`)
    .replace(UNIT, `$1${NO_BREAK_SPACE}`);
