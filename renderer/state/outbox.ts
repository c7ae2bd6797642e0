import * as Y from "yjs";
import type { Failure, Reply } from "#shared/api/reply.ts";

const RETRY_MS = 1_000;

/** Sends edits in order, one message at a time; edits made meanwhile travel together in the next. */
export type Outbox = Readonly<{
  send: (update: Uint8Array) => void;
  /** True when everything was acknowledged. */
  isEmpty: () => boolean;
  /** Waits until everything was acknowledged or refused. */
  flush: () => Promise<void>;
  onFailure: (listener: (failure: Failure) => void) => void;
}>;

/**
 * Makes an outbox over a way to deliver one update. `deliver` answers null when the other side could not be
 * reached: the update stays and is tried again. A refusal also keeps the update for the next try, and is reported.
 */
export function createOutbox(deliver: (update: Uint8Array) => Promise<Reply | null>): Outbox {
  let waiting: Uint8Array[] = [];
  let running: Promise<void> | null = null;
  let report: (failure: Failure) => void = () => {};

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const update = batch.length === 1 && batch[0] ? batch[0] : Y.mergeUpdates(batch);
      const reply = await deliver(update).catch(() => null);
      if (reply?.ok) continue;
      waiting.unshift(update);
      if (reply) report(reply.failure);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  function start(): Promise<void> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    send: (update) => {
      waiting.push(update);
      void start();
    },
    isEmpty: () => running === null && waiting.length === 0,
    flush: async () => {
      if (waiting.length > 0 || running !== null) await start();
    },
    onFailure: (listener) => {
      report = listener;
    },
  };
}
