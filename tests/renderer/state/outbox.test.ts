import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { createOutbox } from "#renderer/state/outbox.ts";
import type { Reply } from "#shared/api/reply.ts";

const OK: Reply = { ok: true, value: { volgnummer: 1 } };

/** One small edit as an update. */
function anUpdate(doc: Y.Doc, waarde: number): Uint8Array {
  const updates: Uint8Array[] = [];
  const take = (update: Uint8Array) => updates.push(update);
  doc.on("update", take);
  doc.getMap("m").set("waarde", waarde);
  doc.off("update", take);
  return updates[0] ?? new Uint8Array();
}

/** What the receiver holds after applying what was delivered. */
function received(updates: readonly Uint8Array[]): unknown {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getMap("m").get("waarde");
}

describe("createOutbox", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("delivers everything when the other side could not be reached at first", async () => {
    const delivered: Uint8Array[] = [];
    let tries = 0;
    const outbox = createOutbox(async (update) => {
      tries += 1;
      if (tries <= 2) return null;
      delivered.push(update);
      return OK;
    });
    const doc = new Y.Doc();

    outbox.send(anUpdate(doc, 1));
    outbox.send(anUpdate(doc, 2));
    await vi.advanceTimersByTimeAsync(5_000);

    expect(received(delivered)).toBe(2);
    expect(outbox.isEmpty()).toBe(true);
  });

  it("reports a refusal and keeps the edit for the next try", async () => {
    const delivered: Uint8Array[] = [];
    const refusals: string[] = [];
    let full = true;
    const outbox = createOutbox(async (update) => {
      if (full) return { ok: false, failure: { code: "disk-full", detail: "" } };
      delivered.push(update);
      return OK;
    });
    outbox.onFailure(({ code }) => refusals.push(code));

    outbox.send(anUpdate(new Y.Doc(), 7));
    await vi.advanceTimersByTimeAsync(100);
    expect(outbox.isEmpty()).toBe(false);
    full = false;
    await vi.advanceTimersByTimeAsync(5_000);

    expect(refusals).toEqual(["disk-full"]);
    expect(received(delivered)).toBe(7);
  });

  it("does not keep a flush waiting for what was refused, so that it can be saved elsewhere", async () => {
    let full = true;
    const outbox = createOutbox(async () =>
      full ? { ok: false, failure: { code: "disk-full", detail: "" } } : OK,
    );
    let flushed = false;
    outbox.send(anUpdate(new Y.Doc(), 7));
    void outbox.flush().then(() => {
      flushed = true;
    });
    await vi.advanceTimersByTimeAsync(100);

    expect(flushed).toBe(true);
    expect(outbox.isEmpty()).toBe(false);
    full = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.isEmpty()).toBe(true);
  });

  it("keeps a flush waiting for what could not be delivered, also when something else was", async () => {
    const doc = new Y.Doc();
    const niet = anUpdate(doc, 1);
    let weg = true;
    const outbox = createOutbox(async (update) => (weg && update === niet ? null : OK));
    let flushed = false;
    outbox.send(niet);
    outbox.send(anUpdate(doc, 2));
    void outbox.flush().then(() => {
      flushed = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(flushed).toBe(false);

    weg = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(flushed).toBe(true);
  });

  it("sends an edit without waiting for the one before, and ends with all of them delivered", async () => {
    const delivered: Uint8Array[] = [];
    let busy = 0;
    let most = 0;
    const outbox = createOutbox(async (update) => {
      delivered.push(update);
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setTimeout(resolve, 10));
      busy -= 1;
      return OK;
    });
    const doc = new Y.Doc();

    for (let waarde = 1; waarde <= 20; waarde++) {
      outbox.send(anUpdate(doc, waarde));
      await vi.advanceTimersByTimeAsync(3);
    }
    expect(outbox.pending()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(most).toBeGreaterThan(1);
    expect(received(delivered)).toBe(20);
    expect(outbox.pending()).toBeNull();
  });
});
