import { copyFile, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { KopieenErnaast } from "#electron/services/agenda-files/kopieen-ernaast.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { copyOf } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const A = { client: "a" };
const NAMEN = ["proef.agenda-DESKTOP-AB12CD.json", "proef.agenda (1).json", "Kopie van proef.agenda.json"];

async function aFile() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  const doc = docFromAgenda(anAgenda({ titel: "Begin" }));
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
  return { documenten, gegevens, pad, doc };
}

/** What a colleague made of it. */
function elsewhere(doc: Y.Doc, titel: string): Buffer {
  const ander = copyOf(doc);
  makeEdit(ander, wijzigAgenda({ titel }));
  return bestandBytes(encodeBestand(ander));
}

describe("a copy that appears beside an agenda", () => {
  it("is told once, again when it changes, and not any more when it is gone", async () => {
    const { documenten, pad, doc } = await aFile();
    const kopieen = new KopieenErnaast(doc);
    const [eerste = "", tweede = ""] = NAMEN.map((naam) => join(documenten, naam));

    expect(await kopieen.nieuwe(pad)).toEqual([]);
    await copyFile(pad, eerste);
    expect(await kopieen.nieuwe(pad)).toEqual([eerste]);
    expect(await kopieen.nieuwe(pad)).toEqual([]);
    await writeFile(tweede, elsewhere(doc, "Elders"));
    expect([...(await kopieen.nieuwe(pad))].sort()).toEqual([eerste, tweede].sort());
    await unlink(eerste);
    expect(await kopieen.nieuwe(pad)).toEqual([]);
    await writeFile(tweede, elsewhere(doc, "Nog eens elders"));
    expect(await kopieen.nieuwe(pad)).toEqual([tweede]);
  });

  it("is told when the rest of it has come", async () => {
    const { documenten, pad, doc } = await aFile();
    const kopieen = new KopieenErnaast(doc);
    const kopie = join(documenten, "proef.agenda (1).json");
    const bytes = await readFile(pad);

    await writeFile(kopie, bytes.subarray(0, bytes.length / 2));
    expect(await kopieen.nieuwe(pad)).toEqual([]);
    await writeFile(kopie, bytes);
    expect(await kopieen.nieuwe(pad)).toEqual([kopie]);
  });

  it("is nothing to tell when it is another agenda, an older state, or no agenda", async () => {
    const { documenten, pad, doc } = await aFile();
    const kopieen = new KopieenErnaast(doc);
    await copyFile(pad, join(documenten, "proef.agenda (oud).json"));
    makeEdit(doc, wijzigAgenda({ titel: "Verder" }));
    const ander = docFromAgenda(anAgenda({ id: "agenda-ander" }));
    await writeFile(join(documenten, "ander.agenda.json"), bestandBytes(encodeBestand(ander)));
    await writeFile(join(documenten, "instellingen.json"), "{}");

    expect(await kopieen.nieuwe(pad)).toEqual([]);
  });

  it.each(NAMEN)("is told to every window while the agenda is open: %s", async (naam) => {
    const { documenten, gegevens, pad } = await aFile();
    const { sessies, events } = someSessies(gegevens);
    const geopend = await sessies.open(pad, A);
    const kopie = join(documenten, naam);

    await copyFile(pad, kopie);

    const melding = { soort: "conflictkopieen", paden: [kopie] };
    await expect
      .poll(() => events, { timeout: 15_000 })
      .toContainEqual({ type: "agenda/melding", sessie: geopend.sessie, melding });
  });
});
