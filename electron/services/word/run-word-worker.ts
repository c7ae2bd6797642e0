import { Worker } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { workerPad } from "../paden.ts";
import type { Voortgang, WordBericht, WordDocument, WordJob } from "./word-job.ts";

/** Counting pages may take this long; after that the document comes without page numbers in its contents. */
export const TELTIJD_MS = 120_000;

export type WorkerOpties = Readonly<{
  signal: AbortSignal;
  meld: (voortgang: Voortgang) => void;
  teltijd?: number;
}>;

/** Makes a document in a thread of its own. Cancelling stops that thread at once: `ExpectedFailure` "cancelled". */
export async function runWordWorker(job: WordJob, opties: WorkerOpties): Promise<WordDocument> {
  if (opties.signal.aborted) throw new ExpectedFailure("cancelled");
  const worker = new Worker(workerPad("word-worker"), { workerData: job });
  try {
    return await documentVan(worker, opties);
  } finally {
    await worker.terminate();
  }
}

function documentVan(worker: Worker, { signal, meld, teltijd = TELTIJD_MS }: WorkerOpties) {
  return new Promise<WordDocument>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const stop = (settle: () => void) => {
      clearTimeout(timer);
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
      else if (bericht.soort === "klaar") stop(() => resolve(bericht.document));
      else
        timer = setTimeout(
          () => stop(() => resolve({ bytes: bericht.bytes, paginanummers: false })),
          teltijd,
        );
    });
  });
}
