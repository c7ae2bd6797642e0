import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docVan } from "#electron/services/agenda-files/doc-van.ts";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { lees } from "#electron/services/agenda-files/lees-deur.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { removedAgainAndAgain } from "#tests/builders/hostile-update.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const DOC = docFromAgenda(anAgenda());
const STAAT = Y.encodeStateAsUpdate(DOC);
const INHOUD = bestandBytes(encodeBestand(DOC));
const ENDLESS = { staat: STAAT, updates: [removedAgainAndAgain(60_000)] };

async function titleOf(inhoud: Uint8Array): Promise<string | null> {
  const { deel, staat } = await lees("inhoud", { inhoud, pad: "proef" });
  return deel && readAgenda(docVan(staat)).titel;
}

describe("the door through which bytes come in", () => {
  it("answers what a file says, also for many at once", async () => {
    const titels = await Promise.all(Array.from({ length: 5 }, () => titleOf(INHOUD)));

    expect(new Set(titels)).toEqual(new Set([anAgenda().titel]));
  });

  it("refuses what is no file as the reading of it does, and goes on after it", async () => {
    for (let keer = 0; keer < 20; keer++)
      await expect(titleOf(randomBytes(200))).rejects.toMatchObject({ code: "file-foreign" });
    expect(await titleOf(INHOUD)).toBe(anAgenda().titel);
  });

  it("refuses what takes too long, and goes on after it", async () => {
    await expect(lees("nieuw", ENDLESS, 100)).rejects.toMatchObject({ code: "takes-too-long" });
    expect(await titleOf(INHOUD)).toBe(anAgenda().titel);
  });

  it("does not count the time in which the whole process stood still", async () => {
    const stilgestaan = titleOf(INHOUD);
    // Nothing of this process runs meanwhile, as in sleep; its clock does.
    await new Promise((resolve) => setImmediate(resolve));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_500);

    expect(await stilgestaan).toBe(anAgenda().titel);
  });
});

describe("what updates bring to a document", () => {
  it("is one update, without what was there, and nothing when that is all", async () => {
    const ander = docVan(STAAT);
    makeEdit(ander, wijzigAgenda({ titel: "Nieuw" }));

    const nieuw = await lees("nieuw", { staat: STAAT, updates: [Y.encodeStateAsUpdate(ander)] });

    expect(readAgenda(docVan(STAAT, nieuw)).titel).toBe("Nieuw");
    expect(nieuw?.length).toBeLessThan(STAAT.length);
    expect(await lees("nieuw", { staat: STAAT, updates: [STAAT] })).toBeNull();
  });

  it("is kept when it stands on an edit that has not come yet", async () => {
    const ander = docVan(STAAT);
    const eerst = Y.encodeStateVector(ander);
    makeEdit(ander, wijzigAgenda({ titel: "Eerst" }));
    const daarna = Y.encodeStateVector(ander);
    const gemist = Y.encodeStateAsUpdate(ander, eerst);
    makeEdit(ander, wijzigAgenda({ titel: "Daarna" }));

    const nieuw = await lees("nieuw", { staat: STAAT, updates: [Y.encodeStateAsUpdate(ander, daarna)] });

    expect(readAgenda(docVan(STAAT, nieuw, gemist)).titel).toBe("Daarna");
  });
});
