import { parentPort, workerData } from "node:worker_threads";
import { makeDocument } from "./make-document.ts";
import type { WordJob } from "./word-job.ts";

/** Runs one job beside the main thread, and ends. */
makeDocument(workerData as WordJob, (bericht) => parentPort?.postMessage(bericht));
