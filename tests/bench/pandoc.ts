import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Agenda } from "#shared/document/agenda.ts";
import { plainText } from "#shared/domain/rich-text.ts";

const run = promisify(execFile);

/** Makes a Word document in a folder of its own, each time it is run. */
export type Pandoc = Readonly<{ map: string; run: () => Promise<unknown> }>;

/** The same texts as HTML, for pandoc; null when pandoc is not there. */
export async function preparePandoc(agenda: Agenda): Promise<Pandoc | null> {
  if (!(await run("pandoc", ["--version"]).catch(() => null))) return null;
  const map = await mkdtemp(join(tmpdir(), "bench-pandoc-"));
  const alineas = Object.entries(agenda.teksten).map(
    ([key, tekst]) =>
      `<h2>${key}</h2>${plainText(tekst)
        .split("\n")
        .map((regel) => `<p>${regel}</p>`)
        .join("")}`,
  );
  await writeFile(join(map, "a.html"), `<html lang="nl"><body>${alineas.join("")}</body></html>`);
  return {
    map,
    run: () => run("pandoc", ["--toc", "--number-sections", join(map, "a.html"), "-o", join(map, "a.docx")]),
  };
}
