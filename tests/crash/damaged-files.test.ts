import { execFile } from "node:child_process";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { MAX_BESTAND_BYTES } from "#shared/document/agenda-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const run = promisify(execFile);
const CLIENT = { client: "a" };
const SEEDS = 120;

const AGENDA = anAgenda({
  titel: "Heel",
  ambities: [anAmbitie()],
  teksten: { "ambitie-ambitie-1": aText("Een tekst die heel moet blijven.") },
});

async function aDamagedFile(damage: (bytes: Buffer) => Buffer) {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  const bytes = bestandBytes(encodeBestand(docFromAgenda(AGENDA)));
  const generaties = new Generaties({ gegevens, now: () => new Date() });
  await generaties.keep(AGENDA.id, pad, bytes);
  await writeFile(pad, damage(Buffer.from(bytes)));
  return { pad, generaties };
}

/** A place in the bytes for a seed, spread over the whole file. */
const at = (bytes: Buffer, seed: number): number => (seed * 2_654_435_761) % bytes.length;

const DAMAGE: Readonly<Record<string, (bytes: Buffer, seed: number) => Buffer>> = {
  truncated: (bytes, seed) => bytes.subarray(0, at(bytes, seed)),
  zeroed: (bytes, seed) =>
    bytes.fill(0, at(bytes, seed), Math.min(bytes.length, at(bytes, seed) + 1 + seed * 8)),
  "bit-flipped": (bytes, seed) => {
    const index = at(bytes, seed);
    bytes[index] = (bytes[index] ?? 0) ^ (1 << (seed % 8));
    return bytes;
  },
};

describe.each(Object.entries(DAMAGE))("a file that was %s", (_, damage) => {
  it(`reads as the agenda it was, from the file or its generation (${SEEDS} seeds)`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { pad, generaties } = await aDamagedFile((bytes) => damage(bytes, seed));

      const { agenda } = await leesAgendaBestand(pad, { generaties });

      expect({ ...agenda, id: AGENDA.id }, `seed ${seed}`).toEqual(AGENDA);
    }
  }, 60_000);
});

describe("a file that was cut off after its readable part", () => {
  it("still reads as the agenda it was when nothing else is left of it", async () => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "proef.agenda.json");
    const bytes = bestandBytes(encodeBestand(docFromAgenda(AGENDA)));
    for (let seed = 1; seed <= 20; seed++) {
      const history = bytes.indexOf('"crdt":');
      await writeFile(
        pad,
        bytes.subarray(0, history + 8 + (at(bytes, seed) % (bytes.length - history - 90))),
      );

      const { agenda, meldingen, beschadigd } = await leesAgendaBestand(pad);

      expect(agenda, `seed ${seed}`).toEqual(AGENDA);
      expect(meldingen).toEqual([{ soort: "zonder-geschiedenis", beschadigd: true }]);
      expect(beschadigd).toBe(true);
    }
  });
});

describe("a file on a disk that is in trouble", () => {
  it("is refused before it is read when it is over the limit", async () => {
    const { documenten } = await aPlace();
    const pad = join(documenten, "groot.agenda.json");
    const handle = await open(pad, "w");
    await handle.truncate(MAX_BESTAND_BYTES + 1);
    await handle.close();

    await expect(leesAgendaBestand(pad)).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("keeps file and edits on a really full disk", async ({ skip }) => {
    const { root, gegevens } = await aPlace();
    const schijf = join(root, "schijf");
    await mkdir(schijf);
    const mounted = await run("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", schijf]).catch(() => null);
    if (!mounted) return skip("a small disk can only be made as root on Linux");
    onTestFinished(async () => void (await run("umount", [schijf])));
    const pad = join(schijf, "proef.agenda.json");
    await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(AGENDA))));
    const { sessies } = someSessies(gegevens);
    const { sessie, update } = await sessies.open(pad, CLIENT);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(update, "base64"));
    await writeFile(join(schijf, "vol"), Buffer.alloc(400 * 1024));

    const before = Y.encodeStateVector(doc);
    makeEdit(doc, wijzigAgenda({ ondertitel: "y".repeat(200_000) }));
    await sessies.change(sessie, Y.encodeStateAsUpdate(doc, before), CLIENT);
    const vol = await sessies.get(sessie).save();

    expect(vol).toMatchObject({ kind: "niet-opgeslagen", code: "disk-full", journaal: true });
    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Heel");
    await writeFile(join(schijf, "vol"), "");
    expect((await sessies.get(sessie).save()).kind).toBe("opgeslagen");
    await sessies.closeAll();
  });
});
