import { expect, it } from "vitest";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { aRandomDocument, SEEDS } from "#tests/builders/a-random-document.ts";
import { createRandom } from "#tests/builders/random.ts";
import { MAX_JOINED } from "#tests/word-lint/join-docx.ts";
import { validateAll } from "#tests/word-lint/validate.ts";

/** While the validator looks at the documents of one lane, those of the other are made. */
const LANES = 2;

it(`${SEEDS} random agendas, with random choices, pass Microsoft's validator`, {
  timeout: 900_000,
}, async () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const faults = await Promise.all(lanes.map(validateLane));

  expect(faults.flat()).toEqual([]);
});

/** What the validator finds in every second document. */
async function validateLane(lane: number): Promise<string[]> {
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed).filter((seed) => seed % LANES === lane);
  const faults: string[] = [];
  for (let from = 0; from < seeds.length; from += MAX_JOINED) {
    const documents = new Map<string, Uint8Array>();
    for (const seed of seeds.slice(from, from + MAX_JOINED))
      documents.set(`seed ${seed}`, await aDocumentWithChoices(seed));
    faults.push(...(await validateAll(documents)));
  }
  return faults;
}

async function aDocumentWithChoices(seed: number): Promise<Uint8Array> {
  const random = createRandom(seed);
  const keuze = Object.fromEntries(Object.keys(WordOpties.shape).map((naam) => [naam, random.chance(0.7)]));
  return (await aRandomDocument(seed, WordOpties.parse(keuze))).bytes;
}
