import { type ChildProcess, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { bestandBytes, encodeBestand } from "#electron/services/agenda-files/encode-bestand.ts";
import type { Geopend } from "#shared/api/contract.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { aPlace, someSessies } from "#tests/builders/a-place.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { bundleChild } from "./bundle-child.ts";
import { PROEF } from "./proef.ts";

const HIER = { client: "hier" };
let child = "";

beforeAll(async () => {
  child = await bundleChild("crash-child");
});

/** Another process that edits the file without end, and the number of edits it was told are safe. */
async function anEditor(pad: string, gegevens: string) {
  const process: ChildProcess = spawn(globalThis.process.execPath, [child, pad, gegevens, "0", "7"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void process.kill("SIGKILL"));
  let output = "";
  process.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const acknowledged = () => output.split("\n").filter((line) => /^\d+$/u.test(line)).length;
  const until = async (edits: number) => {
    while (acknowledged() < edits) await sleep(5);
  };
  const ended = new Promise<void>((resolve) => process.on("close", () => resolve()));
  return { process, acknowledged, until, ended };
}

async function aFile() {
  const { documenten, gegevens } = await aPlace();
  const pad = join(documenten, "proef.agenda.json");
  await writeFile(pad, bestandBytes(encodeBestand(docFromAgenda(anAgenda()))));
  return { pad, gegevens };
}

/** How many of the other process's edits an opened document holds. */
function editsIn({ update }: Geopend): number {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(update, "base64"));
  return doc.getMap(PROEF).size;
}

describe("two processes on one file", () => {
  it("has one writer: the second one reads, sees the acknowledged work, and writes nothing", async () => {
    const { pad, gegevens } = await aFile();
    const editor = await anEditor(pad, gegevens);
    await editor.until(20);
    const atLeast = editor.acknowledged();

    const { sessies } = someSessies(gegevens);
    const geopend = await sessies.open(pad, HIER);

    expect(geopend.alleenLezen).toMatchObject({ reden: "in-gebruik", door: "Proef" });
    expect(geopend.meldingen).toEqual([]);
    expect(editsIn(geopend)).toBeGreaterThanOrEqual(atLeast);
    await expect(sessies.change(geopend.sessie, new Uint8Array([0, 0]), HIER)).rejects.toMatchObject({
      code: "read-only-session",
    });
    await editor.until(editor.acknowledged() + 20);
  });

  it("can be taken over from a living process, which then stops writing; nothing either was told is lost", async () => {
    const { pad, gegevens } = await aFile();
    const editor = await anEditor(pad, gegevens);
    await editor.until(20);

    const { sessies } = someSessies(gegevens);
    const geopend = await sessies.open(pad, HIER, true);
    await editor.ended;
    const acknowledged = editor.acknowledged();
    const { doc } = sessies.get(geopend.sessie);
    const before = Y.encodeStateVector(doc);
    doc.getMap(PROEF).set("van-hier", "x");
    await sessies.change(geopend.sessie, Y.encodeStateAsUpdate(doc, before), HIER);
    await sessies.get(geopend.sessie).save();
    await sessies.closeAll();

    expect(geopend.alleenLezen).toBeNull();
    const opnieuw = await someSessies(gegevens).sessies.open(pad, HIER);
    expect(editsIn(opnieuw)).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(JSON.parse(await readFile(pad, "utf8")).formaat).toBe("meerjarenagenda");
  });

  it("is free again when the first one was killed", async () => {
    const { pad, gegevens } = await aFile();
    const editor = await anEditor(pad, gegevens);
    await editor.until(20);
    editor.process.kill("SIGKILL");
    await editor.ended;

    const geopend = await someSessies(gegevens).sessies.open(pad, HIER);

    expect(geopend.alleenLezen).toBeNull();
    expect(editsIn(geopend)).toBeGreaterThanOrEqual(editor.acknowledged());
  });
});
