const concepten = new Set<() => void>();

/**
 * Keeps an eye on what is typed somewhere but is no edit yet. `commit` makes it one: when the user asks for something
 * that needs all work, and when its place goes away, which happens without a blur. Answers how to let go of it.
 */
export function houConceptVast(commit: () => void): () => void {
  concepten.add(commit);
  return () => {
    concepten.delete(commit);
    commit();
  };
}

/** Makes edits of all that was typed and is none yet. */
export function commitConcepten(): void {
  for (const commit of [...concepten]) commit();
}

/** One stay in a field, from the first letter until the user is done: one step to undo, however often it was kept. */
export type Verblijf = {
  /** Takes back what was kept during it as if it never was; false when it is no longer the last step. */
  terug: (() => boolean) | null;
};

let huidig: Verblijf | null = null;

/** Does something as part of a stay: an edit made meanwhile belongs to its step. */
export function tijdensVerblijf<T>(verblijf: Verblijf, doe: () => T): T {
  const vorig = huidig;
  huidig = verblijf;
  try {
    return doe();
  } finally {
    huidig = vorig;
  }
}

/** The stay that the edit of this moment belongs to. */
export const huidigVerblijf = (): Verblijf | null => huidig;

const onbewaard = new Set<object>();
const bezig = new Set<object>();
const kijkers = new Set<() => void>();

/** Notes for a field whether something is typed in it that is kept nowhere yet. */
export const meldOnbewaard = (veld: object, is: boolean): void => meld(onbewaard, veld, is);

/** Whether something is typed anywhere in this window that is kept nowhere yet. */
export const isIetsOnbewaard = (): boolean => onbewaard.size > 0;

/** Notes for a field whether the user is typing in it. */
export const meldTypen = (veld: object, is: boolean): void => meld(bezig, veld, is);

/** Whether the user is in a field of this window in which something was typed. */
export const isErgensGetypt = (): boolean => bezig.size > 0;

/** Hears that one of these two may be another; returns the way to stop. */
export function volgConcepten(kijker: () => void): () => void {
  kijkers.add(kijker);
  return () => kijkers.delete(kijker);
}

function meld(velden: Set<object>, veld: object, is: boolean): void {
  if (velden.has(veld) === is) return;
  if (is) velden.add(veld);
  else velden.delete(veld);
  for (const kijker of [...kijkers]) kijker();
}
