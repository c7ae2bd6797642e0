import { Worker } from "node:worker_threads";
import * as Y from "yjs";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { workerPad } from "../paden.ts";
import { TOO_LONG, withinTime } from "./within-time.ts";

const LIMIT_MS = 5_000;
/** How long this thread may be held up: several times what a large agenda takes, too short to fill the memory. */
const HERE_MS = 300;
/** The limit is counted in ticks: a process that is held up as a whole, as in sleep, does not count on. */
const TICK_MS = 250;

/** The thread of the last time: it is used again when it is still well, and never keeps the process alive. */
let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * The document of a Yjs update of unproven origin. An update that is not read at once is read in a thread of its own,
 * as `decodeUpdate` does, with what that answers for one that cannot be read or takes too long.
 */
export async function docFromUpdate(update: Uint8Array, limitMs: number = LIMIT_MS): Promise<Y.Doc | null> {
  const here = withinTime(() => tryApply(update), Math.min(HERE_MS, limitMs));
  if (here !== TOO_LONG) return here;
  const clean = await decodeUpdate(update, limitMs);
  return clean && tryApply(clean);
}

function tryApply(update: Uint8Array): Y.Doc | null {
  try {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update, GELADEN);
    return doc;
  } catch {
    return null;
  }
}

/**
 * Reads a Yjs update in a thread that is ended when it takes too long: a crafted update can loop for ever.
 * Null when it cannot be read; refuses, without knowing whether it can, when it takes longer than the limit.
 */
export function decodeUpdate(update: Uint8Array, limitMs: number = LIMIT_MS): Promise<Uint8Array | null> {
  const next = last.then(() => decodeIn(takeWorker(), update, limitMs));
  last = next.catch(() => {});
  return next;
}

function takeWorker(): Worker {
  const worker = idle ?? new Worker(workerPad("decode-update-worker"));
  idle = null;
  worker.ref();
  return worker;
}

function decodeIn(worker: Worker, update: Uint8Array, limitMs: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const finish = (isWell: boolean) => {
      clearInterval(clock);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      worker.unref();
      if (isWell) idle = worker;
      else void worker.terminate();
    };
    const clock = countDown(limitMs, () => {
      finish(false);
      reject(new ExpectedFailure("takes-too-long"));
    });
    worker.once("message", (result: Uint8Array | null) => {
      finish(true);
      resolve(result);
    });
    for (const event of ["error", "exit"])
      worker.once(event, () => {
        finish(false);
        resolve(null);
      });
    worker.postMessage(update);
  });
}

/** Calls `then` after so much time in which this process could run. */
function countDown(ms: number, then: () => void): NodeJS.Timeout {
  const tick = Math.min(TICK_MS, ms);
  let left = Math.ceil(ms / tick);
  return setInterval(() => {
    left -= 1;
    if (left === 0) then();
  }, tick);
}
