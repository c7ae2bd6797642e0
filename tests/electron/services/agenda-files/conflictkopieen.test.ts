import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findConflictkopieen } from "#electron/services/agenda-files/conflictkopieen.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const GEVAL = join(import.meta.dirname, "../../../fixtures/gevallen/15-conflictnamen/namen.txt");
const NAAM = "base.agenda.json";

/** A folder with one agenda in it, and a way to put a copy beside it. */
async function aFolder() {
  const { documenten } = await aPlace();
  const doc = docFromAgenda(anAgenda({ id: "agenda-1" }));
  const schrijf = (naam: string, inhoud: Uint8Array) => writeFile(join(documenten, naam), inhoud);
  await schrijf(NAAM, bestandBytes(encodeBestand(doc)));
  const kopieVan = (titel: string): Buffer => {
    const kopie = new Y.Doc();
    Y.applyUpdate(kopie, Y.encodeStateAsUpdate(doc));
    makeEdit(kopie, wijzigAgenda({ titel }));
    return bestandBytes(encodeBestand(kopie));
  };
  const vind = async () =>
    (await findConflictkopieen(join(documenten, NAAM), doc)).map(({ bestandsnaam }) => bestandsnaam);
  return { documenten, doc, schrijf, kopieVan, vind };
}

describe("copies of an agenda in its folder", () => {
  it("are found whatever a service called them", async () => {
    const { schrijf, kopieVan, vind } = await aFolder();
    const namen = (await readFile(GEVAL, "utf8")).split("\n").filter((naam) => naam !== "");
    const meer = [
      "base-DESKTOP-AB12CD.agenda.json",
      "base (1).agenda.json",
      "base.agenda (conflicted copy 2026-01-05).json",
      "base (SFConflict jan 2026-01-05-10-10-10).agenda.json",
      "base.agenda.Conflict.json",
      "BASE definitief.agenda.json",
      "iets heel anders.json",
      "base.agenda.json.orig",
    ];
    for (const naam of [...namen, ...meer]) await schrijf(naam, kopieVan(naam));

    expect((await vind()).sort()).toEqual([...namen, ...meer].sort());
  });

  it("are found under any name at all", async () => {
    const { schrijf, kopieVan, vind } = await aFolder();
    const naam = fc
      .stringMatching(/^[A-Za-z0-9éë ()_-]{1,40}$/u)
      .filter((stam) => stam.trim() === stam && stam.toLowerCase() !== "base.agenda");
    const namen = [...new Set(fc.sample(naam, 25).map((stam) => `${stam}.json`.toLowerCase()))];
    for (const elk of namen) await schrijf(elk, kopieVan(elk));

    expect((await vind()).sort()).toEqual([...namen].sort());
  });

  it("are no other agenda, no file that cannot be read, and nothing that is not an agenda", async () => {
    const { documenten, schrijf, vind } = await aFolder();
    await schrijf(
      "base (1).agenda.json",
      bestandBytes(encodeBestand(docFromAgenda(anAgenda({ id: "een-andere" })))),
    );
    await schrijf("base (2).agenda.json", Buffer.from("{stuk"));
    await schrijf(
      "base (3).agenda.json",
      Buffer.from('{"formaat":"meerjarenagenda","versie":2,"agenda":{"id":"agenda-1"'),
    );
    await schrijf("base (4).docx", Buffer.from("PK"));
    await schrijf("package.json", Buffer.from("{}"));

    expect(await vind()).toEqual([]);
    expect(await readFile(join(documenten, "base (2).agenda.json"), "utf8")).toBe("{stuk");
  });

  it("are no older state of the same work: there is nothing in it to merge", async () => {
    const { doc, schrijf, vind } = await aFolder();
    await schrijf("base van gisteren.agenda.json", bestandBytes(encodeBestand(doc)));
    makeEdit(doc, wijzigAgenda({ titel: "Verder geschreven" }));

    expect(await vind()).toEqual([]);
  });
});
