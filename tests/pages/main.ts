import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import { countPages } from "#shared/word/layout/count-pages.ts";
import type { DocumentTree, Heading } from "#shared/word/tree/document-tree.ts";
import { plainRuns } from "#shared/word/tree/plain-text.ts";
import { pageCases } from "./page-cases.ts";
import { shortPages } from "./short-pages.ts";

/** Where the pages of LibreOffice are written down for the tests. */
const RECORDED = "tests/fixtures/pages/libreoffice.json";
/** What is recorded of the written agendas: the tests lay out so many of them. */
const RECORDED_WRITTEN = 6;
/** So many characters of a heading are looked for: it can go on in a next line. */
const BEGINNING = 38;
/** Before this page stand the title and the contents. */
const FIRST_PAGE = 3;

const squash = (text: string): string => text.replace(/\s+/gu, "");

function pdfOfLibreOffice(map: string, name: string): string {
  const profile = `-env:UserInstallation=file://${join(map, "profiel")}`;
  const docx = join(map, `${name}.docx`);
  execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", map, docx]);
  return join(map, `${name}.pdf`);
}

const readPdf = (option: "-layout" | "-bbox-layout", pdf: string): string =>
  execFileSync("pdftotext", [option, pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });

/** The lines of the contents with the page we say, and those LibreOffice has them on. */
function compare(tree: DocumentTree, pages: readonly string[]) {
  const { ofAnchor } = countPages(tree);
  const headings = tree.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Heading => block.kind === "heading" && block.level <= 2)
    .filter(({ numbering, level }) => numbering !== "geen" || level === 1);
  return headings.map(({ anchor, runs }) => {
    const line = `${tree.numbers.get(anchor) ?? ""}${plainRuns(runs, tree.numbers)}`;
    const wanted = squash(line).slice(0, BEGINNING);
    const theirs = pages.flatMap((page, index) =>
      index + 1 >= FIRST_PAGE && page.includes(wanted) ? [index + 1] : [],
    );
    return { anchor, ours: ofAnchor.get(anchor), theirs };
  });
}

const map = mkdtempSync(join(tmpdir(), "pages-"));
const recorded: Record<string, Record<string, number>> = {};
let [equal, total, half] = [0, 0, 0];
for (const [name, tree] of pageCases()) {
  writeFileSync(join(map, `${name}.docx`), packDocx(tree, "2026-01-05T09:00:00.000Z", countPages(tree)));
  const pdf = pdfOfLibreOffice(map, name);
  const pages = readPdf("-layout", pdf).split("\f").map(squash);
  const lines = compare(tree, pages);
  const short = shortPages(readPdf("-bbox-layout", pdf), Math.min(...lines.flatMap(({ theirs }) => theirs)));
  half += short.length;
  const right = lines.filter(({ ours, theirs }) => ours !== undefined && theirs.includes(ours));
  [equal, total] = [equal + right.length, total + lines.length];
  console.log(`${name}: ${right.length} van ${lines.length} gelijk, ${pages.length - 1} pagina’s`);
  if (short.length > 0) console.log(`  meer dan half leeg: pagina ${short.join(", ")}`);
  for (const { anchor, ours, theirs } of lines.filter((line) => !right.includes(line)))
    console.log(`  anders: ${anchor}, wij ${ours}, LibreOffice ${theirs.join(" of ")}`);
  const number = Number(name.split("-")[1] ?? 0);
  if (!name.startsWith("geschreven") || number < RECORDED_WRITTEN)
    recorded[name] = Object.fromEntries(
      lines.map(({ anchor, ours, theirs }) => [
        anchor,
        ours !== undefined && theirs.includes(ours) ? ours : (theirs[0] ?? 0),
      ]),
    );
}
rmSync(map, { recursive: true });
console.log(`Samen ${equal} van ${total} gelijk (${((100 * equal) / total).toFixed(1)}%).`);
console.log(`${half} pagina’s meer dan half leeg.`);
if (half > 0) process.exitCode = 1;
if (process.argv.includes("--schrijf")) writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`);
