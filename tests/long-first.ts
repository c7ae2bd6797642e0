import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. Started last, one of them would keep a worker busy on its own. */
const LONG = [
  "random-agendas.test.ts",
  "random-agendas-validator.test.ts",
  "kill.test.ts",
  "clocks.test.ts",
  "generaties.test.ts",
  "take-over.test.ts",
  "toetsen-selecties.test.ts",
  "parse-bestand.test.ts",
  "slim-tree.test.ts",
  "word-handlers.test.ts",
  "toegankelijk.e2e.ts",
  "nooit-kwijt.e2e.ts",
  "host-weg.e2e.ts",
  "begroting.e2e.ts",
  "geen-uitweg.e2e.ts",
  "tekst-gelijk.e2e.ts",
  "nieuw.e2e.ts",
  "editor.e2e.ts",
  "ambities.e2e.ts",
  "invoer.e2e.ts",
  "acties.e2e.ts",
  "desktop-venster.e2e.ts",
  "hoofdtaak.e2e.ts",
];

/** Starts the longest test files first, so that both workers are done at about the same time. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.indexOf(basename(moduleId));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
