import { Worker } from "node:worker_threads";
import { workerPad } from "../paden.ts";

const LIMIT_MS = 15_000;

/**
 * Reads a Yjs update in a thread that is ended when it takes too long: a crafted update can loop for ever.
 * Null when it cannot be read.
 */
export function decodeUpdate(update: Uint8Array, limitMs: number = LIMIT_MS): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const worker = new Worker(workerPad("decode-update-worker"), { workerData: update });
    const timer = setTimeout(() => finish(null), limitMs);
    const finish = (result: Uint8Array | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    worker.once("message", finish);
    worker.once("error", () => finish(null));
    worker.once("exit", () => finish(null));
  });
}
