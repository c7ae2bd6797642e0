/** What the user must know about how this agenda was opened. */
export function Geopend() {
  return null;
}
