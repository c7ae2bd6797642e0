import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Agenda } from "#shared/document/agenda.ts";
import { measurePaired, median, ms, ratio, report } from "./measure.ts";
import { preparePandoc } from "./pandoc.ts";

const run = promisify(execFile);
const VOORBEELD = "assets/voorbeelden/midden-limburg-2024.agenda.json";

/**
 * The sample to Word from the command line, from the start of the process to its end, page numbers included, beside
 * pandoc on the same texts.
 */
export async function processBench(voorbeeld: Agenda): Promise<void> {
  const pandoc = await preparePandoc(voorbeeld);
  if (!pandoc) return report("  opdrachtregel: voorbeeld naar Word, hele proces", "pandoc: niet aanwezig");
  const uit = join(pandoc.map, "voorbeeld.docx");
  const opdracht = ["dist/cli/main.js", "exporteer", VOORBEELD, "--soort", "agenda", "--overschrijf"];
  const { ours, theirs } = await measurePaired(
    () => run(process.execPath, [...opdracht, "--uit", uit]),
    pandoc.run,
    { runs: 15, warmup: 2 },
  );
  report(
    "  opdrachtregel: voorbeeld naar Word, hele proces",
    ms(median(ours)),
    `pandoc: ${ms(median(theirs))}`,
    ratio(median(ours), median(theirs)),
  );
  await rm(pandoc.map, { recursive: true, force: true });
}
