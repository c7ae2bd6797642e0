import { randomUUID } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Generaties } from "#electron/services/agenda-files/generaties.ts";
import { openAgendaFile } from "#electron/services/agenda-files/open-agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

/** A healthy agenda with a history that takes a while to read. */
async function aSlowAgenda() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  const doc = docFromAgenda(anAgenda({ titel: "Gezond" }));
  doc.transact(() => {
    for (let index = 0; index < 50_000; index++) doc.getMap("groot").set(`sleutel ${index}`, "waarde");
  });
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
  const now = () => new Date();
  const open = (leestijd?: number) =>
    openAgendaFile({
      pad,
      overnemen: false,
      door: "Proef",
      gegevens,
      generaties: new Generaties({ gegevens, now }),
      newId: randomUUID,
      now,
      ...(leestijd === undefined ? {} : { leestijd }),
    });
  return { documenten, pad, open };
}

it("opens to read what could not be read in time, changes nothing, and opens whole the next time", async () => {
  const { documenten, pad, open } = await aSlowAgenda();
  const voor = await readFile(pad);

  const traag = await open(1);
  expect(traag).toMatchObject({
    alleenLezen: { reden: "te-traag" },
    meldingen: [],
    dirty: false,
    plaats: { lock: null },
  });
  expect(readAgenda(traag.doc)).toMatchObject({ id: "agenda-1", titel: "Gezond" });
  expect((await readFile(pad)).equals(voor)).toBe(true);
  expect(await readdir(documenten)).toEqual(["proef.agenda.json"]);

  const heel = await open();
  expect(heel).toMatchObject({ alleenLezen: null, meldingen: [] });
  expect(heel.doc.getMap("groot").size).toBe(50_000);
  await heel.plaats.lock?.release();
});
