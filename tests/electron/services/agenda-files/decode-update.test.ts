import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { decodeUpdate, docFromUpdate } from "#electron/services/agenda-files/decode-update.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

const UPDATE = Y.encodeStateAsUpdate(docFromAgenda(anAgenda()));

async function titleOf(update: Uint8Array, limitMs?: number): Promise<string | null> {
  const clean = await decodeUpdate(update, limitMs);
  if (!clean) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, clean);
  return readAgenda(doc).titel;
}

/** An update that takes longer than a thread may be held up. */
function aLargeUpdate(): Uint8Array {
  const groot = new Y.Doc();
  groot.transact(() => {
    for (let index = 0; index < 50_000; index++) groot.getMap("groot").set(`sleutel ${index}`, "waarde");
  });
  return Y.encodeStateAsUpdate(groot);
}

describe("docFromUpdate", () => {
  it("answers the document, also of what takes long", async () => {
    const doc = await docFromUpdate(UPDATE);

    expect(doc && readAgenda(doc).titel).toBe(anAgenda().titel);
    expect((await docFromUpdate(aLargeUpdate()))?.getMap("groot").size).toBe(50_000);
  });

  it("answers null for what is no update", async () => {
    for (let keer = 0; keer < 20; keer++) await docFromUpdate(randomBytes(200));
    expect(await docFromUpdate(new Uint8Array())).toBeNull();
  });

  it("refuses what takes longer than it may", async () => {
    await expect(docFromUpdate(aLargeUpdate(), 1)).rejects.toMatchObject({ code: "takes-too-long" });
  });
});

describe("decodeUpdate", () => {
  it("answers the same document, also for many at once", async () => {
    const titels = await Promise.all(Array.from({ length: 5 }, () => titleOf(UPDATE)));

    expect(new Set(titels)).toEqual(new Set([anAgenda().titel]));
  });

  it("answers null for what is no update, and goes on after it", async () => {
    for (let keer = 0; keer < 20; keer++) await decodeUpdate(randomBytes(200));
    expect(await decodeUpdate(new Uint8Array())).toBeNull();
    expect(await titleOf(UPDATE)).toBe(anAgenda().titel);
  });

  it("refuses what takes too long, and goes on after it", async () => {
    await expect(decodeUpdate(aLargeUpdate(), 1)).rejects.toMatchObject({
      code: "takes-too-long",
    });
    expect(await titleOf(UPDATE)).toBe(anAgenda().titel);
  });

  it("does not count the time in which the whole process stood still", async () => {
    const stilgestaan = titleOf(UPDATE, 2_000);
    // Nothing of this process runs meanwhile, as in sleep; its clock does.
    await new Promise((resolve) => setImmediate(resolve));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);

    expect(await stilgestaan).toBe(anAgenda().titel);
  });
});
