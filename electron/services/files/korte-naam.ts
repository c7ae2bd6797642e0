/** The beginning of a name that is at most so many bytes long; no character is cut in two. */
export function korteNaam(naam: string, maxBytes: number): string {
  let bytes = 0;
  let kort = "";
  for (const teken of naam) {
    bytes += Buffer.byteLength(teken);
    if (bytes > maxBytes) break;
    kort += teken;
  }
  return kort;
}
