import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Geopend } from "#shared/api/contract.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { startEditor } from "./an-editor.ts";
import { bundleChild } from "./bundle-child.ts";
import { editsIn, PROEF } from "./proef.ts";

const HIER = { client: "hier" };
let child = "";

beforeAll(async () => {
  child = await bundleChild("crash-child");
});

const anEditor = (pad: string, gegevens: string) => startEditor(child, { pad, gegevens, seed: 7 });

async function aFile() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
  return { pad, gegevens };
}

const countIn = ({ update }: Geopend): number => editsIn(update).size;

describe("two processes on one file", () => {
  it("has one writer: the second one reads, sees the acknowledged work, and writes nothing", async () => {
    const { pad, gegevens } = await aFile();
    const editor = anEditor(pad, gegevens);
    await editor.until(20);
    const atLeast = editor.acknowledged().length;

    const { sessies } = someSessies(gegevens);
    const geopend = await sessies.open(pad, HIER);

    expect(geopend.alleenLezen).toMatchObject({ reden: "in-gebruik", door: "Proef" });
    expect(geopend.meldingen).toEqual([]);
    expect(countIn(geopend)).toBeGreaterThanOrEqual(atLeast);
    await expect(sessies.change(geopend.sessie, new Uint8Array([0, 0]), HIER)).rejects.toMatchObject({
      code: "read-only-session",
    });
    await editor.until(editor.acknowledged().length + 20);
  });

  it("can be taken over from a living process, which then stops writing; nothing either was told is lost", async () => {
    const { pad, gegevens } = await aFile();
    const editor = anEditor(pad, gegevens);
    await editor.until(20);

    const { sessies } = someSessies(gegevens);
    const geopend = await sessies.open(pad, HIER, true);
    await editor.ended;
    const acknowledged = editor.acknowledged().length;
    const { doc } = sessies.get(geopend.sessie);
    const before = Y.encodeStateVector(doc);
    doc.getMap(PROEF).set("van-hier", "x");
    await sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), HIER);
    await sessies.get(geopend.sessie).save();
    await sessies.closeAll();

    expect(geopend.alleenLezen).toBeNull();
    const opnieuw = await someSessies(gegevens).sessies.open(pad, HIER);
    expect(countIn(opnieuw)).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(JSON.parse(await readFile(pad, "utf8")).formaat).toBe("meerjarenagenda");
  });

  it("is free again when the first one was killed", async () => {
    const { pad, gegevens } = await aFile();
    const editor = anEditor(pad, gegevens);
    await editor.until(20);
    editor.process.kill("SIGKILL");
    await editor.ended;

    const geopend = await someSessies(gegevens).sessies.open(pad, HIER);

    expect(geopend.alleenLezen).toBeNull();
    expect(countIn(geopend)).toBeGreaterThanOrEqual(editor.acknowledged().length);
  });
});
