import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import { packDocx } from "#electron/services/word/pack-docx.ts";
import { countPages } from "#electron/services/word/pages/count-pages.ts";
import { WordOpties } from "#shared/api/word-opties.ts";
import { agendaTree } from "#shared/word/agenda-tree.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { createRandom } from "#tests/builders/random.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";
import { agendaFragments, missingPieces, squeeze } from "#tests/word-lint/agenda-fragments.ts";
import { readDocx } from "#tests/word-lint/docx-package.ts";
import { lintDocx } from "#tests/word-lint/lint.ts";
import { readBack } from "#tests/word-lint/read-back.ts";
import { validateDocx } from "#tests/word-lint/validate.ts";

/** One vraag in eight: the table of all ninety would be most of every document. */
const raamwerk = {
  ...raamwerken[0],
  vragen: raamwerken[0].vragen.filter((_, index) => index % 8 === 0),
};
const SEEDS = 300;
/** Counting pages takes half a second a file: one in fifty, and one in twelve for Microsoft's validator. */
const PAGED = 50;
const VALIDATED_PAGED = 12;
/** The validator is a program of its own: three at a time keep two cores busy. */
const LANES = 3;
const MOMENT = "2026-01-05T09:00:00.000Z";

const singleSpaced = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/\s+/gu, " ").trim());

async function makeRandom(seed: number, withPages: boolean, opties = WordOpties.parse({})) {
  const agenda = randomAgenda(seed, raamwerk);
  const tree = agendaTree(agenda, raamwerk, opties);
  const pages = withPages ? await countPages(tree) : null;
  const bytes = await packDocx(tree, MOMENT, pages);
  return { agenda, tree, numbered: pages !== null, bytes };
}

/** Without a page count, only the page numbers in the contents may be empty. */
const isAllowed = (fault: string, numbered: boolean): boolean =>
  !numbered && fault.startsWith("fields-have-result: PAGEREF _Toc");

describe("300 random agendas", () => {
  it("become documents without a fault, and read back as the agenda", { timeout: 300_000 }, async () => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { agenda, tree, numbered, bytes } = await makeRandom(seed, seed % PAGED === 0);
      const docx = readDocx(bytes);
      const faults = lintDocx(docx).filter((fault) => !isAllowed(fault, numbered));
      expect(faults, `seed ${seed}`).toEqual([]);

      const lines = readBack(docx).filter((line) => line !== "Inhoud");
      const planned = plainTree(tree).filter((line) => line !== "Inhoud");
      expect(singleSpaced(lines), `seed ${seed}`).toEqual(singleSpaced(planned));

      const text = squeeze(lines.join(""));
      const missing = agendaFragments(agenda, raamwerk).flatMap((pieces) => missingPieces(text, pieces));
      expect(missing, `seed ${seed}`).toEqual([]);
    }
  });

  it("pass Microsoft's validator, with random choices", { timeout: 900_000 }, async () => {
    const lanes = Array.from({ length: LANES }, (_, lane) => lane);
    const faults = await Promise.all(lanes.map(validateLane));

    expect(faults.flat()).toEqual([]);
  });
});

/** What the validator finds in every third document. */
async function validateLane(lane: number): Promise<string[]> {
  const faults: string[] = [];
  for (let seed = lane; seed < SEEDS; seed += LANES) {
    const random = createRandom(seed);
    const keuze = Object.fromEntries(Object.keys(WordOpties.shape).map((naam) => [naam, random.chance(0.7)]));
    const { bytes } = await makeRandom(seed, seed % VALIDATED_PAGED === 0, WordOpties.parse(keuze));
    faults.push(...(await validateDocx(bytes)).map((fault) => `seed ${seed}: ${fault}`));
  }
  return faults;
}
