import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { aPlace } from "#tests/builders/a-place.ts";

const FLIPS = Number(process.env.BIT_FLIPS ?? 200);
const DOC = docFromAgenda(aFullAgenda());
const AGENDA = readAgenda(DOC);
const BYTES = bestandBytes(encodeBestand(DOC));
const HISTORY = BYTES.indexOf('"crdt":"') + '"crdt":"'.length;
const AFTER = BYTES.indexOf('","sha256"');

/** Flips spread over the whole file, so that every part and everything between them gets its share. */
const flips = Array.from({ length: FLIPS }, (_, seed) => ({
  at: Math.floor((seed * BYTES.length) / FLIPS),
  bit: (seed * 5 + (seed >> 3)) % 8,
}));
/** Besides: every bit of the bytes that hold no part. */
const frame = [...Array(49).keys(), ...Array.from({ length: 9 }, (_, index) => HISTORY - 9 + index)]
  .concat(Array.from({ length: BYTES.length - AFTER }, (_, index) => AFTER + index))
  .flatMap((at) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => ({ at, bit })))
  .filter((_, index) => FLIPS > 1_000 || index % 8 === 0);

it(`one bit costs no more than the part it is in, with nothing else to fall back on (${FLIPS} and ${frame.length})`, {
  timeout: 600_000,
}, async () => {
  const { documenten } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  for (const { at, bit } of [...flips, ...frame]) {
    const bytes = Buffer.from(BYTES);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    await writeFile(pad, bytes);
    const waar = `bit ${bit} of byte ${at} of ${BYTES.length}`;

    const { agenda, meldingen } = await leesAgendaBestand(pad).catch((error: unknown) => {
      throw new Error(`${waar}: ${error}`);
    });

    expect(agenda, waar).toEqual(AGENDA);
    const isInHistory = at >= HISTORY && at < AFTER;
    expect(meldingen, waar).toEqual(isInHistory ? [{ soort: "zonder-geschiedenis", beschadigd: true }] : []);
  }
});
