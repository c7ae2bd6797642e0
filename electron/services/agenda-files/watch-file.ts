const EVERY_MS = 2_000;

/**
 * Looks at a file every two seconds, one look at a time; answers how to stop. A look works wherever the file is, and also
 * when a folder above it is renamed; what a file system tells by itself does not.
 */
export function watchFile(look: () => Promise<unknown>): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void look()
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
