import { Worker } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { workerPad } from "../paden.ts";
import type { Voortgang, WordBericht, WordJob } from "./word-job.ts";

export type WorkerOpties = Readonly<{
  signal: AbortSignal;
  meld: (voortgang: Voortgang) => void;
}>;

/** The bytes of a document, made in a thread of its own. Cancelling stops that thread at once: `ExpectedFailure` "cancelled"; without content it is "nothing-to-print". */
export async function runWordWorker(job: WordJob, opties: WorkerOpties): Promise<Uint8Array> {
  if (opties.signal.aborted) throw new ExpectedFailure("cancelled");
  const worker = new Worker(workerPad("word-worker"), { workerData: job });
  try {
    return await documentVan(worker, opties);
  } finally {
    await worker.terminate();
  }
}

function documentVan(worker: Worker, { signal, meld }: WorkerOpties) {
  return new Promise<Uint8Array>((resolve, reject) => {
    const stop = (settle: () => void) => {
      signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = () => stop(() => reject(new ExpectedFailure("cancelled")));
    const fail = (error: unknown) =>
      stop(() => reject(new ExpectedFailure("export-failed", "", { cause: error })));
    signal.addEventListener("abort", cancel);
    worker.on("error", fail);
    worker.on("exit", () => fail(new Error("The worker ended without a document.")));
    worker.on("message", (bericht: WordBericht) => {
      if (bericht.soort === "voortgang") meld(bericht.voortgang);
      else if (bericht.soort === "niets") stop(() => reject(new ExpectedFailure("nothing-to-print")));
      else stop(() => resolve(bericht.bytes));
    });
  });
}
