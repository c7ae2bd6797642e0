import { Worker } from "node:worker_threads";
import { workerPad } from "../paden.ts";

const LIMIT_MS = 15_000;

/** The thread of the last time: it is used again when it is still well, and never keeps the process alive. */
let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a Yjs update in a thread that is ended when it takes too long: a crafted update can loop for ever.
 * Null when it cannot be read.
 */
export function decodeUpdate(update: Uint8Array, limitMs: number = LIMIT_MS): Promise<Uint8Array | null> {
  const next = last.then(() => decodeIn(takeWorker(), update, limitMs));
  last = next;
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
  return new Promise((resolve) => {
    const finish = (result: Uint8Array | null, isWell: boolean) => {
      clearTimeout(timer);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      worker.unref();
      if (isWell) idle = worker;
      else void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish(null, false), limitMs);
    worker.once("message", (result: Uint8Array | null) => finish(result, true));
    worker.once("error", () => finish(null, false));
    worker.once("exit", () => finish(null, false));
    worker.postMessage(update);
  });
}
