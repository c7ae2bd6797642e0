import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { type Editor, startEditor } from "./an-editor.ts";
import { bundleChild } from "./bundle-child.ts";
import { editsIn } from "./proef.ts";

const ROUNDS = Number(process.env.TAKE_OVER_ROUNDS ?? 2);
const HIER = { client: "hier" };
/** The most bytes of one edit: from a letter to a paste of a picture. */
const SIZES = [1_000, 50_000, 700_000, 5_000_000];
const FIRST = [0, 1_000_000, 2_000_000];

let child = "";
beforeAll(async () => {
  child = await bundleChild("crash-child");
});

describe("three owners of one file, each of which takes it from the one before", () => {
  it(`lose nothing that any of them was told is safe, killed or not (${ROUNDS} rounds)`, {
    timeout: ROUNDS * 60_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round++) await oneRound(round);
  });
});

async function oneRound(round: number): Promise<void> {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
  const size = SIZES[round % SIZES.length] ?? 0;
  const edits = size > 500_000 ? 2 : 8;
  const owners: Editor[] = [];
  for (const first of FIRST) {
    const editor = startEditor(child, { pad, gegevens, first, seed: round * 3 + owners.length + 1, size });
    owners.push(editor);
    await editor.until(edits);
  }
  const [, , last] = owners;
  if (round % 2 === 1) last?.process.kill("SIGKILL");

  const { sessies } = someSessies(gegevens);
  const geopend = await sessies.open(pad, HIER, true);
  await Promise.all(owners.map(({ ended }) => ended));
  await sessies.closeAll();

  const opnieuw = await someSessies(gegevens).sessies.open(pad, HIER);
  const found = editsIn(opnieuw.update);
  const missing = owners.flatMap(({ acknowledged }) => acknowledged()).filter((nummer) => !found.has(nummer));
  expect(geopend.alleenLezen, `round ${round}`).toBeNull();
  expect(missing, `round ${round}, edits of ${size} bytes`).toEqual([]);
}
