/** The name of something as it stands in a sentence, in Dutch quotes; a long one is cut, an empty one says so. */
export function noem(naam: string, leeg: string): string {
  const kaal = naam.trim();
  if (kaal === "") return leeg;
  return `‘${kaal.length > 80 ? `${kaal.slice(0, 79)}…` : kaal}’`;
}
