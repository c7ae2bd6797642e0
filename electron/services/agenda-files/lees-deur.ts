import { Worker } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { workerPad } from "../paden.ts";
import type { LeesAntwoord, LeesVraag } from "./lees-vraag.ts";
import type { Gelezen, Gevraagd, LeestaakNaam } from "./leestaken.ts";

const LIMIT_MS = 5_000;
/** Beside the bytes themselves, which have a limit of their own. */
const LIMIT_MB = 1_024;
/** The limit is counted in ticks: a process that is held up as a whole, as in sleep, does not count on. */
const TICK_MS = 250;

/** The thread of the last time: it is used again when it is still well, and never keeps the process alive. */
let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * The one door through which bytes from elsewhere come in: whatever reads them does so in a thread with a limit of
 * memory that is ended when it takes too long. Refuses with `takes-too-long` what needs more of either, without knowing
 * whether it can be read. One task at a time.
 */
export function lees<N extends LeestaakNaam>(
  taak: N,
  gevraagd: Gevraagd<N>,
  limitMs: number = LIMIT_MS,
): Promise<Gelezen<N>> {
  const next = last.then(() => ask(takeWorker(), { taak, gevraagd }, limitMs));
  last = next.catch(() => {});
  return next as Promise<Gelezen<N>>;
}

function takeWorker(): Worker {
  const worker =
    idle ?? new Worker(workerPad("lees-worker"), { resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB } });
  idle = null;
  worker.ref();
  return worker;
}

function ask(worker: Worker, vraag: LeesVraag, limitMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const finish = (isWell: boolean) => {
      clearInterval(clock);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      worker.unref();
      if (isWell) idle = worker;
      else void end(worker);
    };
    const giveUp = () => {
      finish(false);
      reject(new ExpectedFailure("takes-too-long"));
    };
    const clock = countDown(limitMs, giveUp);
    worker.once("message", (antwoord: LeesAntwoord) => {
      finish(true);
      if (antwoord.ok) resolve(antwoord.gelezen);
      else reject(new ExpectedFailure(antwoord.code, antwoord.detail));
    });
    for (const event of ["error", "exit"]) worker.once(event, giveUp);
    worker.postMessage(vraag);
  });
}

/** A thread that ran out of memory may say so after nobody waits for it any more. */
async function end(worker: Worker): Promise<void> {
  worker.on("error", () => {});
  await worker.terminate();
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
