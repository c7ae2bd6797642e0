/** What all have in common; null when they differ. */
export function gemeen(waarden: readonly string[]): string | null {
  const [eerste = null] = waarden;
  return waarden.every((waarde) => waarde === eerste) ? eerste : null;
}
