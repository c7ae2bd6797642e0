import { parentPort } from "node:worker_threads";
import * as Y from "yjs";

/** Applies an update of unproven origin where it can be killed, and answers a clean one, or null when it cannot be read. */
function decode(update: Uint8Array): Uint8Array | null {
  try {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    return Y.encodeStateAsUpdate(doc);
  } catch {
    return null;
  }
}

parentPort?.on("message", (update: Uint8Array) => parentPort?.postMessage(decode(update)));
