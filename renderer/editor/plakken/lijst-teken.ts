/** What a sign or label in front of an item means: an item with a bullet, a number in a list, or words of its own. */
export type LijstTeken =
  | Readonly<{ soort: "bolletje" }>
  | Readonly<{ soort: "nummer"; nummer: number }>
  | Readonly<{ soort: "label"; label: string }>;

const BOLLETJE: LijstTeken = { soort: "bolletje" };
const NUMMER = /^\(?(\d{1,4}|[a-z]{1,7})([.)\]:°]|\.\))?$/iu;

/**
 * Reads the sign that Word typed in front of an item. `vorige` is the number of the item before it in the same list:
 * that decides whether "i." follows "h." or begins in Roman figures.
 */
export function leesLijstTeken(tekst: string, vorige: number | null): LijstTeken {
  const teken = tekst.replace(/[\s\u00a0]+/gu, " ").trim();
  if (!/[0-9a-z]|[\p{L}\p{N}].*[\p{L}\p{N}]/iu.test(teken) || teken === "o") return BOLLETJE;
  const gevonden = NUMMER.exec(teken);
  const cijfers = gevonden?.[1] ?? "";
  const los = gevonden !== null && gevonden[2] === undefined && !teken.startsWith("(");
  if (/^\d+$/u.test(cijfers)) return { soort: "nummer", nummer: Number(cijfers) };
  const nummer = los ? null : nummerVanLetters(cijfers.toLowerCase(), vorige);
  return nummer === null ? { soort: "label", label: teken } : { soort: "nummer", nummer };
}

function nummerVanLetters(letters: string, vorige: number | null): number | null {
  const romeins = nummerVanRomeins(letters);
  const letter = nummerVanLetter(letters);
  const volgt = [romeins, letter].find(
    (nummer) => nummer !== null && vorige !== null && nummer === vorige + 1,
  );
  if (volgt !== undefined) return volgt;
  return letters.length > 1 || /^[ivx]$/u.test(letters) ? (romeins ?? letter) : letter;
}

/** a is 1, z is 26, and Word goes on with aa, bb. */
function nummerVanLetter(letters: string): number | null {
  if (!/^([a-z])\1*$/u.test(letters)) return null;
  return letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
}

const ROMEINS = /^m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const WAARDE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function nummerVanRomeins(letters: string): number | null {
  if (letters === "" || !ROMEINS.test(letters)) return null;
  const waarden = [...letters].map((letter) => WAARDE[letter] ?? 0);
  return waarden.reduce(
    (som, waarde, plek) => som + (waarde < (waarden[plek + 1] ?? 0) ? -waarde : waarde),
    0,
  );
}
