const HOOG = tekens("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");
const LAAG = tekens("0123456789+-=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ");
const LETTER_HOOG = tekens("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ");
const LETTER_LAAG = tekens("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

/**
 * Writes a raised or lowered piece in characters that stand high or low themselves: without them 10⁶ would read as 106.
 * `voor` is what stands in front of it. The end of a rank (2e, 1ste) and whole words read as well on the line.
 */
export function hoogOfLaag(tekst: string, hoogte: "hoog" | "laag", voor: string): string {
  const gewoon = tekst.replace(/[−–—]/gu, "-");
  if (hoogte === "hoog" && /^tm$/iu.test(gewoon.trim())) return "™";
  if (hoogte === "hoog" && gewoon === "o" && /\d$/u.test(voor)) return "°";
  if (/[0-9]/u.test(gewoon) || /^[\s+\-=()]*$/u.test(gewoon))
    return zetOm(gewoon, hoogte === "hoog" ? HOOG : LAAG);
  const isLosseLetter =
    /^[a-z]$/u.test(gewoon) && !(hoogte === "hoog" && /[\d\s]$/u.test(voor) && gewoon !== "n");
  return isLosseLetter ? zetOm(gewoon, hoogte === "hoog" ? LETTER_HOOG : LETTER_LAAG) : tekst;
}

function zetOm(tekst: string, tabel: ReadonlyMap<string, string>): string {
  return [...tekst].map((teken) => tabel.get(teken) ?? teken).join("");
}

function tekens(gewoon: string, verzet: string): ReadonlyMap<string, string> {
  const naar = [...verzet];
  return new Map([...gewoon].map((teken, plek) => [teken, naar[plek] ?? teken]));
}
