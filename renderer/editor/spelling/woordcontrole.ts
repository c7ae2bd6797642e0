import { zichtbareTekens } from "#shared/domain/zichtbare-tekens.ts";

/** Answers which of the words are wrong; null when nobody can tell now. */
export type VraagWoorden = (woorden: readonly string[]) => Promise<readonly string[] | null>;

const MAX_PER_KEER = 5_000;

/**
 * Knows of words whether they are right, asks about each only once, and tells when it knows more.
 * Nothing is wrong while it is off.
 */
export class Woordcontrole {
  private readonly geheugen = new Map<string, boolean>();
  private readonly onderweg = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private bekend: ReadonlySet<string> = new Set();
  private aan = true;
  private readonly vraag: VraagWoorden;

  constructor(vraag: VraagWoorden) {
    this.vraag = vraag;
  }

  /** Sets whether spelling is checked, and which words are right here whatever the dictionary says. */
  stel(aan: boolean, bekend: Iterable<string>): void {
    this.aan = aan;
    this.bekend = new Set([...bekend].map(zonderHoofdletter));
    this.meld();
  }

  /** True only for a word that is known to be wrong. */
  isFout(woord: string): boolean {
    return (
      this.aan &&
      this.geheugen.get(normaal(woord)) === true &&
      !this.bekend.has(zonderHoofdletter(normaal(woord)))
    );
  }

  /** Asks about the words it does not know yet; listeners hear when the answer is there. */
  async leer(woorden: Iterable<string>): Promise<void> {
    if (!this.aan) return;
    const nieuw = [...new Set([...woorden].map(normaal))]
      .filter((woord) => !this.geheugen.has(woord) && !this.onderweg.has(woord))
      .slice(0, MAX_PER_KEER);
    if (nieuw.length === 0) return;
    for (const woord of nieuw) this.onderweg.add(woord);
    const fout = await this.vraag(nieuw);
    for (const woord of nieuw) this.onderweg.delete(woord);
    if (fout === null) return;
    const foute = new Set(fout);
    for (const woord of nieuw) this.geheugen.set(woord, foute.has(woord));
    this.meld();
  }

  /** Calls back when a judgement may have changed; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private meld(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

const normaal = (woord: string): string => zichtbareTekens(woord).replaceAll("’", "'");
const zonderHoofdletter = (woord: string): string => woord.toLocaleLowerCase("nl");
