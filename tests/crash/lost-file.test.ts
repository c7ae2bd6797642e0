import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const ROUNDS = Number(process.env.LOST_FILE_ROUNDS ?? 6);

const DAMAGE: Readonly<Record<string, (pad: string) => Promise<void>>> = {
  "is all zeros": async (pad) => writeFile(pad, Buffer.alloc((await readFile(pad)).length)),
  "is cut off in its readable part": (pad) => truncate(pad, 60),
  "is empty": (pad) => truncate(pad, 0),
  "holds something else": (pad) => writeFile(pad, "Met vriendelijke groet"),
};

/** Edits, saves now and then, and stops without a word; answers every edit that was acknowledged. */
async function workAndStop(pad: string, gegevens: string, round: number): Promise<string[]> {
  const { sessies } = someSessies(gegevens);
  const sessie = sessies.get((await sessies.open(pad, A, true)).sessie);
  const acties: string[] = [];
  for (let nth = 0; nth < 12; nth++) {
    const id = `actie-${round}-${nth}`;
    await sessie.edit((doc) => makeEdit(doc, voegToe("actie", id, { titel: id })));
    acties.push(id);
    if ((nth + round) % 3 === 0) await sessie.save();
  }
  return acties;
}

describe.each(Object.entries(DAMAGE))("a file that %s", (_, damage) => {
  it(`comes back with all that was saved since its last generation, and what was not saved (${ROUNDS} rounds)`, async () => {
    const { documenten, gegevens } = await aPlace();
    const pad = join(documenten, "proef.agenda.json");
    await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ acties: [] })))));
    const alle: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      alle.push(...(await workAndStop(pad, gegevens, round)));
      await damage(pad);

      const { sessies } = someSessies(gegevens);
      const geopend = await sessies.open(pad, A, true);
      const { acties } = sessies.agendaVan(geopend.sessie).agenda;
      await sessies.closeAll();

      expect(geopend.meldingen[0]?.soort, `round ${round}`).toBe("uit-generatie");
      const gevonden = new Set<string>(acties.map(({ id }) => id));
      expect(
        alle.filter((id) => !gevonden.has(id)),
        `round ${round}`,
      ).toEqual([]);
    }
  });
});

it("what was saved since the last generation goes with the next one", async () => {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ acties: [] })))));
  await workAndStop(pad, gegevens, 0);
  const { generaties } = someSessies(gegevens);
  expect((await generaties.since("agenda-1")).length).toBeGreaterThan(0);

  await generaties.keep("agenda-1", pad, await readFile(pad), { altijd: true });

  expect(await generaties.since("agenda-1")).toEqual([]);
});
