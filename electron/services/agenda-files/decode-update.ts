import { Worker } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { workerPad } from "../paden.ts";

const LIMIT_MS = 15_000;
/** The limit is counted in ticks: a process that is held up as a whole, as in sleep, does not count on. */
const TICK_MS = 250;

/** The thread of the last time: it is used again when it is still well, and never keeps the process alive. */
let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a Yjs update in a thread that is ended when it takes too long: a crafted update can loop for ever.
 * Null when it cannot be read; refuses, without knowing whether it can, when it takes longer than the limit.
 */
export function decodeUpdate(update: Uint8Array, limitMs: number = LIMIT_MS): Promise<Uint8Array | null> {
  const next = last.then(() => decodeIn(takeWorker(), update, limitMs));
  last = next.catch(() => {});
  return next;
}

/** Starts the thread ahead of the first file, while the page still loads. */
export function warmUpDecoder(): void {
  if (idle) return;
  const worker = new Worker(workerPad("decode-update-worker"));
  worker.unref();
  worker.once("error", () => {
    if (idle === worker) idle = null;
  });
  idle = worker;
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
