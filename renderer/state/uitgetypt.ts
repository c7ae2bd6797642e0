/** As long as after the last letter somebody may still be in the middle of a sentence. */
const RUST_MS = 1_000;
/** Who goes on typing is not waited for any longer than this. */
const HOOGSTENS_MS = 5_000;
const TIK_MS = 50;

/** Resolves when nothing was changed for a moment; `laatste` tells when something was, as `performance.now()` does. */
export async function uitgetypt(laatste: () => number): Promise<void> {
  const begin = performance.now();
  while (performance.now() - laatste() < RUST_MS && performance.now() - begin < HOOGSTENS_MS)
    await new Promise((resolve) => setTimeout(resolve, TIK_MS));
}
