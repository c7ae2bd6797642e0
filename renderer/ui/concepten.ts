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
