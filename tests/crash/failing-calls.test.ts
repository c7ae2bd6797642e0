import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { AgendaSessie } from "#electron/services/agenda-files/agenda-sessie.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { Journaal } from "#electron/services/agenda-files/journaal.ts";
import { type JournaalPlek, journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { readJournalen } from "#electron/services/agenda-files/lees-journaal.ts";
import { lookAt } from "#electron/services/agenda-files/outside-change.ts";
import { VerlatenJournalen } from "#electron/services/agenda-files/verlaten-journalen.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aPlace } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { type FailingDisk, failingDisk } from "./failing-disk.ts";

const ERRNOS = ["ENOSPC", "EIO", "EACCES", "EPERM", "EBUSY"];

/** One edit and one save over a failing file system. */
async function aSession(failing: FailingDisk) {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  const doc = docFromAgenda(anAgenda({ titel: "Oud" }));
  await writeFile(pad, bestandBytes(encodeBestand(doc)));
  const plekken = journaalPlekken(pad, gegevens);
  const journaal = new Journaal(plekken, "agenda-1", failing.disk);
  const sessie = new AgendaSessie({
    id: "s",
    reeks: "agenda-1",
    doc,
    alleenLezen: null,
    meelezer: null,
    plaats: {
      pad,
      journaal,
      verlaten: new VerlatenJournalen(plekken, "agenda-1", journaal, failing.disk),
      lock: null,
      seen: await lookAt(pad),
    },
    volg: async () => null,
    onMoved: () => {},
    onGone: async () => {},
    now: () => new Date(),
    onStatus: () => {},
    onUpdate: () => {},
    opSchijf: Y.encodeStateVector(doc),
    onSaved: async () => {},
    disk: failing.disk,
  });
  return { sessie, pad, documenten, plekken };
}

function anEdit(doc: Y.Doc, titel: string): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(copy);
  makeEdit(copy, wijzigAgenda({ titel }));
  return Y.encodeStateAsUpdate(copy, before);
}

/** What somebody who opens the file now gets to see, journaal included. */
async function titelAfterRestart(pad: string, plekken: readonly JournaalPlek[]): Promise<string> {
  const bestand = JSON.parse(await readFile(pad, "utf8"));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(bestand.crdt, "base64"));
  for (const { updates } of await readJournalen(plekken))
    for (const update of updates) Y.applyUpdate(doc, update, GELADEN);
  return readAgenda(doc).titel;
}

describe.each(ERRNOS)("the n-th call of the file system fails with %s", (errno) => {
  it("keeps every acknowledged edit, tells the truth, and saves once the disk works again", async () => {
    const healthy = failingDisk();
    const rehearsal = await aSession(healthy);
    await rehearsal.sessie.change(anEdit(rehearsal.sessie.doc, "Nieuw"), "venster");
    await rehearsal.sessie.save();
    await rehearsal.sessie.close();
    const calls = healthy.calls();
    expect(calls).toBeGreaterThan(8);

    for (let nth = 1; nth <= calls; nth++) {
      const failing = failingDisk();
      const { sessie, pad, documenten, plekken } = await aSession(failing);
      failing.failAt(nth, errno, errno === "EBUSY" || errno === "EPERM" || errno === "EACCES" ? 3 : 1);
      const acknowledged = await sessie.change(anEdit(sessie.doc, "Nieuw"), "venster").then(
        () => true,
        () => false,
      );
      const titel = await titelAfterRestart(pad, plekken);
      expect(acknowledged ? titel : "Nieuw", `call ${nth}`).toBe("Nieuw");
      const status = await sessie.save();
      if (status.kind === "opgeslagen")
        expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel, `call ${nth}`).toBe("Nieuw");
      failing.heal();
      expect((await sessie.save()).kind, `call ${nth}`).toBe("opgeslagen");
      await sessie.close();
      expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel, `call ${nth}`).toBe("Nieuw");
      expect((await readdir(documenten)).filter((naam) => naam.endsWith(".tmp")).length).toBeLessThanOrEqual(
        1,
      );
    }
  });

  it("keeps the old file and the journaal when nothing can be written any more", async () => {
    const failing = failingDisk();
    const { sessie, pad, plekken } = await aSession(failing);
    await sessie.change(anEdit(sessie.doc, "In het journaal"), "venster");
    failing.failAt(1, errno, 10_000);

    const status = await sessie.save();

    expect(status).toMatchObject({ kind: "niet-opgeslagen", journaal: true });
    expect(JSON.parse(await readFile(pad, "utf8")).agenda.titel).toBe("Oud");
    expect(await titelAfterRestart(pad, plekken)).toBe("In het journaal");
    failing.heal();
    await sessie.close();
  });

  it("says so when an edit is nowhere on disk, and brings it along with the next one that is", async () => {
    const failing = failingDisk();
    const { sessie, plekken, pad } = await aSession(failing);
    const window = new Y.Doc();
    Y.applyUpdate(window, Y.encodeStateAsUpdate(sessie.doc));
    const retitle = (titel: string): Uint8Array => {
      const before = Y.encodeStateVector(window);
      makeEdit(window, wijzigAgenda({ titel }));
      return Y.encodeStateAsUpdate(window, before);
    };
    failing.failAt(1, errno, 10_000);

    await expect(sessie.change(retitle("Eerst"), "venster")).rejects.toMatchObject({
      name: "ExpectedFailure",
    });
    expect(sessie.status).toMatchObject({ kind: "niet-opgeslagen", journaal: false });
    failing.heal();
    await sessie.change(retitle("Daarna"), "venster");

    expect(await titelAfterRestart(pad, plekken)).toBe("Daarna");
    await sessie.close();
  });

  it("takes an edit that was refused when the window offers it again, before and after a save", async () => {
    for (const saved of [false, true]) {
      const failing = failingDisk();
      const { sessie, plekken, pad } = await aSession(failing);
      const update = anEdit(sessie.doc, "Nog eens");
      failing.failAt(1, errno, 10_000);
      await expect(sessie.change(update, "venster")).rejects.toMatchObject({ name: "ExpectedFailure" });
      await expect(sessie.change(update, "venster")).rejects.toMatchObject({ name: "ExpectedFailure" });

      failing.heal();
      if (saved) await sessie.save();
      await sessie.change(update, "venster");

      expect(await titelAfterRestart(pad, plekken)).toBe("Nog eens");
      await sessie.close();
    }
  });
});
