import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { wijzigAgenda } from "#shared/document/edits/agenda-velden.ts";
import { aPlace, forgetOwner, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";
import { PROEF } from "#tests/crash/proef.ts";

const A = { client: "a" };
const B = { client: "b" };
const SECONDS = { timeout: 15_000, interval: 50 };

/** A program that has a file open: it can change the title, and tells what it heard. */
async function aProgram(pad: string, gegevens: string, caller = A, overnemen = false) {
  const { sessies, events } = someSessies(gegevens);
  const geopend = await sessies.open(pad, caller, overnemen);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(geopend.update, "base64"));
  const retitle = (titel: string, plak = 0) => {
    const before = Y.encodeStateVector(doc);
    doc.getMap(PROEF).set(titel, "x".repeat(plak));
    makeEdit(doc, wijzigAgenda({ titel }));
    return sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), caller);
  };
  return { sessies, events, geopend, sessie: sessies.get(geopend.sessie), retitle };
}

async function aFile() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda({ titel: "Begin" })))));
  return { documenten, gegevens, pad };
}

const titelIn = async (pad: string): Promise<string> => JSON.parse(await readFile(pad, "utf8")).agenda.titel;

describe("an owner that takes a file over from one that is at work", () => {
  it.each([
    ["a word", 0],
    ["a paste of 1.2 MB", 1_200_000],
  ])("saves what that one still hands over by itself: %s", async (_, plak) => {
    const { documenten, gegevens, pad } = await aFile();
    const eerste = await aProgram(pad, gegevens);
    const tweede = await aProgram(pad, gegevens, B, true);
    await tweede.sessie.save();

    await eerste.retitle("Te laat", plak);
    await expect.poll(() => titelIn(pad), SECONDS).toBe("Te laat");
    await eerste.retitle("Nog later", plak);
    await eerste.sessies.closeAll();
    await expect.poll(() => titelIn(pad), SECONDS).toBe("Nog later");

    expect(tweede.sessie.agenda.titel).toBe("Nog later");
    await expect
      .poll(() => readdir(documenten), SECONDS)
      .toEqual([".proef.agenda.json.slot", "proef.agenda.json"]);
  });

  it("says that there may be more to come until that one has let go", async () => {
    const { gegevens, pad } = await aFile();
    const eerste = await aProgram(pad, gegevens);
    await eerste.retitle("Van de eerste");

    const tweede = await aProgram(pad, gegevens, B, true);
    await tweede.sessie.save();
    expect(tweede.sessie.status).toMatchObject({ kind: "opgeslagen", nogVanAnder: true });

    await eerste.sessies.closeAll();
    await expect.poll(() => tweede.sessie.status, SECONDS).toMatchObject({ nogVanAnder: false });
    await tweede.sessies.closeAll();
    expect((await aProgram(pad, gegevens)).geopend.status).not.toHaveProperty("nogVanAnder");
  });

  it("is noticed by that one, also when it does nothing", async () => {
    const { gegevens, pad } = await aFile();
    const eerste = await aProgram(pad, gegevens);
    await aProgram(pad, gegevens, B, true);

    await expect
      .poll(() => eerste.events, SECONDS)
      .toContainEqual(expect.objectContaining({ status: { kind: "alleen-lezen" } }));
  });

  it("hears that work was taken along; of a program that stopped, that it was found back", async () => {
    for (const isGestopt of [false, true]) {
      const { gegevens, pad } = await aFile();
      const eerste = await aProgram(pad, gegevens);
      await eerste.retitle("Niet opgeslagen");
      if (isGestopt) await forgetOwner(pad);

      const { geopend } = await aProgram(pad, gegevens, B, true);

      const soort = isGestopt ? "teruggevonden" : "meegenomen";
      expect(geopend.meldingen).toMatchObject([{ soort, wijzigingen: 1 }]);
    }
  });
});

describe("a program that reads along", () => {
  it("shows within seconds what the owner writes, saved or not, and who takes it over after", async () => {
    const { gegevens, pad } = await aFile();
    const eerste = await aProgram(pad, gegevens);
    const lezer = await aProgram(pad, gegevens, B);

    await eerste.retitle("Eerst");
    await expect.poll(() => lezer.sessie.agenda.titel, SECONDS).toBe("Eerst");
    const derde = await aProgram(pad, gegevens, A, true);
    await eerste.retitle("Nog van de eerste");
    await expect.poll(() => lezer.sessie.agenda.titel, SECONDS).toBe("Nog van de eerste");
    await expect.poll(() => derde.sessie.agenda.titel, SECONDS).toBe("Nog van de eerste");
    await derde.sessie.edit((doc) => makeEdit(doc, wijzigAgenda({ titel: "Dan de derde" })));
    await derde.sessie.save();
    await expect.poll(() => lezer.sessie.agenda.titel, SECONDS).toBe("Dan de derde");

    const updates = lezer.events.filter(({ type }) => type === "agenda/update");
    expect(updates.length).toBeGreaterThanOrEqual(3);
    expect(lezer.sessie.status.kind).toBe("alleen-lezen");
  });

  it("says that not all is saved until the file holds what was shown at opening", async () => {
    const { gegevens, pad } = await aFile();
    const eerste = await aProgram(pad, gegevens);
    await eerste.retitle("Nog niet opgeslagen");

    const lezer = await aProgram(pad, gegevens, B);

    expect(lezer.geopend.status).toEqual({ kind: "alleen-lezen", nogOnderweg: true });
    await eerste.sessie.save();
    await expect.poll(() => lezer.sessie.status, SECONDS).toEqual({ kind: "alleen-lezen" });
  });
});
