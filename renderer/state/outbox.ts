import * as Y from "yjs";
import type { Failure, Reply } from "#shared/api/reply.ts";

const RETRY_MS = 1_000;

/** Sends every edit at once and keeps it until it was acknowledged. */
export type Outbox = Readonly<{
  send: (update: Uint8Array) => void;
  /** True when everything was acknowledged. */
  isEmpty: () => boolean;
  /** What was not acknowledged yet, as one update; null when there is nothing. */
  pending: () => Uint8Array | null;
  /** Waits until everything was answered; what was refused is known by then and stays here for the next try. */
  flush: () => Promise<void>;
  onFailure: (listener: (failure: Failure) => void) => void;
  /** Calls back whenever the last edit was acknowledged. */
  onEmpty: (listener: () => void) => void;
  /** Tries nothing again, and keeps nobody waiting. */
  stop: () => void;
}>;

/**
 * Makes an outbox over a way to deliver one update. Edits are not held up by one another: Yjs takes them in any
 * order and more than once. `deliver` answers null when the other side could not be reached; what was not
 * reached or was refused is tried again, together, and a refusal is reported.
 */
export function createOutbox(deliver: (update: Uint8Array) => Promise<Reply | null>): Outbox {
  const unacknowledged = new Set<Uint8Array>();
  const refused = new Set<Uint8Array>();
  let underWay = 0;
  let waiters: (() => void)[] = [];
  let stopped = false;
  let report: (failure: Failure) => void = () => {};
  let empty: () => void = () => {};

  async function attempt(update: Uint8Array): Promise<void> {
    underWay += 1;
    const reply = await deliver(update).catch(() => null);
    underWay -= 1;
    if (reply?.ok) unacknowledged.delete(update);
    else if (reply) {
      refused.add(update);
      report(reply.failure);
    }
    if (unacknowledged.size === refused.size) settle();
    if (unacknowledged.size === 0) empty();
    if (unacknowledged.size > 0 && underWay === 0) setTimeout(retry, RETRY_MS);
  }

  function retry(): void {
    const update = pending();
    if (!update || underWay > 0 || stopped) return;
    unacknowledged.clear();
    refused.clear();
    send(update);
  }

  function send(update: Uint8Array): void {
    unacknowledged.add(update);
    void attempt(update);
  }

  function pending(): Uint8Array | null {
    const updates = [...unacknowledged];
    return updates.length > 1 ? Y.mergeUpdates(updates) : (updates[0] ?? null);
  }

  function settle(): void {
    for (const done of waiters) done();
    waiters = [];
  }

  return {
    send,
    pending,
    isEmpty: () => unacknowledged.size === 0,
    flush: async () => {
      if (unacknowledged.size > refused.size && !stopped)
        await new Promise<void>((resolve) => waiters.push(resolve));
    },
    onFailure: (listener) => {
      report = listener;
    },
    onEmpty: (listener) => {
      empty = listener;
    },
    stop: () => {
      stopped = true;
      settle();
    },
  };
}
