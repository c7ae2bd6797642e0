import { expect, it } from "vitest";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { aRandomDocument, SEEDS } from "#tests/builders/a-random-document.ts";
import { createRandom } from "#tests/builders/random.ts";
import { validateDocx } from "#tests/word-lint/validate.ts";

/** Counting pages takes half a second a file: one in twelve. */
const PAGED = 12;
/** The validator is a program of its own: three at a time keep two cores busy. */
const LANES = 3;

it("300 random agendas, with random choices, pass Microsoft's validator", { timeout: 900_000 }, async () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const faults = await Promise.all(lanes.map(validateLane));

  expect(faults.flat()).toEqual([]);
});

/** What the validator finds in every third document. */
async function validateLane(lane: number): Promise<string[]> {
  const faults: string[] = [];
  for (let seed = lane; seed < SEEDS; seed += LANES) {
    const random = createRandom(seed);
    const keuze = Object.fromEntries(Object.keys(WordOpties.shape).map((naam) => [naam, random.chance(0.7)]));
    const { bytes } = await aRandomDocument(seed, seed % PAGED === 0, WordOpties.parse(keuze));
    faults.push(...(await validateDocx(bytes)).map((fault) => `seed ${seed}: ${fault}`));
  }
  return faults;
}
