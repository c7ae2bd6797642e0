import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { AgendaSessie } from "#electron/services/agenda-files/agenda-sessie.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Journaal } from "#electron/services/agenda-files/journaal.ts";
import { journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { lookAt } from "#electron/services/agenda-files/outside-change.ts";
import { VerlatenJournalen } from "#electron/services/agenda-files/verlaten-journalen.ts";
import { writeAtomic } from "#electron/services/files/write-atomic.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { voegToe } from "#shared/document/edits/records.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { copyOf } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { type CallWatch, watchingDisk } from "./watching-disk.ts";

/** An open agenda with an edit that is not saved, and a synchronisation that can bring a colleague's file at any call. */
async function anOpenAgenda() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  const doc = docFromAgenda(anAgenda({ titel: "Begin" }));
  const collega = copyOf(doc);
  makeEdit(collega, voegToe("actie", "van-elders", { titel: "Elders" }));
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
  const watch = watchingDisk();
  const plekken = journaalPlekken(pad, gegevens);
  const journaal = new Journaal(plekken, "agenda-1");
  const sessie = new AgendaSessie({
    id: "s",
    reeks: "agenda-1",
    doc,
    alleenLezen: null,
    meelezer: null,
    plaats: {
      pad,
      journaal,
      verlaten: new VerlatenJournalen(plekken, "agenda-1", journaal),
      lock: null,
      seen: await lookAt(pad),
    },
    volg: async () => null,
    onMoved: () => {},
    onGone: async () => {},
    opSchijf: Y.encodeStateVector(doc),
    now: () => new Date(),
    onStatus: () => {},
    onUpdate: () => {},
    onSaved: async () => {},
    disk: watch.disk,
  });
  const sync = () => writeAtomic(pad, bestandBytes(encodeBestand(collega))).then(() => {});
  return { pad, sessie, watch, sync };
}

const inhoud = (pad: string) => JSON.parse(readFileSync(pad, "utf8")).agenda;

/** The calls of one save that nothing comes between. */
async function callsOfASave(): Promise<CallWatch["calls"]> {
  const { sessie, watch } = await anOpenAgenda();
  await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
  await sessie.save();
  const calls = [...watch.calls];
  await sessie.close();
  return calls;
}

describe("a file that a synchronisation brings during a save", () => {
  it("keeps what both wrote, at whichever call of the save it comes", async () => {
    const calls = await callsOfASave();
    // Between the last look and the replacement nothing can be done: no system call swaps two files and tells.
    const lastLook = calls.lastIndexOf("rename") - 1;
    expect(calls[lastLook]).toBe("stat");
    for (let nth = 0; nth < calls.length; nth++) {
      if (nth === lastLook) continue;
      const { pad, sessie, watch, sync } = await anOpenAgenda();
      await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
      watch.after(nth, sync);
      await sessie.save();
      await sessie.close();

      expect(inhoud(pad), `after call ${nth}, ${calls[nth]}`).toMatchObject({
        titel: "Van hier",
        acties: [{ id: "van-elders" }],
      });
    }
  });

  it("is taken in at the close, also when nothing was typed since", async () => {
    const { pad, sessie, sync } = await anOpenAgenda();
    await sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Van hier" })));
    await sessie.save();
    await sync();
    await sessie.close();

    expect(inhoud(pad)).toMatchObject({ titel: "Van hier", acties: [{ id: "van-elders" }] });
    expect(JSON.parse(await readFile(pad, "utf8")).formaat).toBe("meerjarenagenda");
  });
});
