import { Worker } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { SpellingAntwoord, SpellingPaden, SpellingVraag } from "./spelling-bericht.ts";

type Wachtend = Readonly<{ klaar: (woorden: readonly string[]) => void; mislukt: (reden: Error) => void }>;
type ZonderNummer<V> = V extends unknown ? Omit<V, "nummer"> : never;

/** The Dutch spelling check, in a thread of its own that starts at the first question. */
export class Spelling {
  private worker: Worker | null = null;
  private volgend = 1;
  private readonly wachtend = new Map<number, Wachtend>();
  private readonly werkerPad: string;
  private readonly paden: SpellingPaden;

  constructor(werkerPad: string, paden: SpellingPaden) {
    this.werkerPad = werkerPad;
    this.paden = paden;
  }

  /** The words that are not right, each once. */
  controleer(woorden: readonly string[]): Promise<readonly string[]> {
    return this.vraag({ soort: "controleer", woorden });
  }

  /** What could be meant, best first. */
  suggereer(woord: string): Promise<readonly string[]> {
    return this.vraag({ soort: "suggereer", woord });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private vraag(vraag: ZonderNummer<SpellingVraag>): Promise<readonly string[]> {
    const nummer = this.volgend++;
    return new Promise((klaar, mislukt) => {
      this.wachtend.set(nummer, { klaar, mislukt });
      this.start().postMessage({ ...vraag, nummer });
    });
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.werkerPad, { workerData: this.paden });
    worker.unref();
    worker.on("message", ({ nummer, woorden }: SpellingAntwoord) => {
      this.wachtend.get(nummer)?.klaar(woorden);
      this.wachtend.delete(nummer);
    });
    worker.on("error", (fout) => this.breekAf(worker, fout));
    worker.on("exit", () => this.breekAf(worker, null));
    this.worker = worker;
    return worker;
  }

  /** A worker that stops leaves its questions unanswered; the next question starts a new one. */
  private breekAf(worker: Worker, oorzaak: Error | null): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { mislukt } of this.wachtend.values())
      mislukt(new ExpectedFailure("spelling-unavailable", "", { cause: oorzaak }));
    this.wachtend.clear();
  }
}
