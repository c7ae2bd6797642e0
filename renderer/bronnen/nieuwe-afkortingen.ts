import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import type { Ref } from "#shared/document/ref.ts";
import { onbekendeAfkortingen } from "#shared/domain/afkorting.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { onthoud, platteTekst } from "#shared/tekst/gelezen-tekst.ts";
import { GANGBARE_AFKORTINGEN } from "./gangbare-afkortingen.ts";

/** An abbreviation that stands in the texts and not in the list: where first, and what it seems to mean. */
export type NieuweAfkorting = Readonly<{ afkorting: string; ref: Ref; betekenis: string }>;

const perTekst = new WeakMap<RichText, readonly string[]>();

/** The abbreviations of the texts that the list does not explain and nobody chose to ignore, in order of appearance. */
export function nieuweAfkortingen(agenda: Agenda): NieuweAfkorting[] {
  const weg = new Set(agenda.genegeerdeAfkortingen);
  const eerste = new Map<string, Readonly<{ ref: Ref; tekst: RichText }>>();
  for (const { ref, tekst } of tekstenVan(agenda))
    for (const kandidaat of onthoud(perTekst, tekst, (nieuw) =>
      onbekendeAfkortingen([platteTekst(nieuw)], []),
    ))
      if (!eerste.has(kandidaat) && !weg.has(kandidaat)) eerste.set(kandidaat, { ref, tekst });
  return onbekendeAfkortingen(eerste.keys(), agenda.afkortingen).flatMap((afkorting) => {
    const gevonden = eerste.get(afkorting);
    if (!gevonden) return [];
    const gelezen = leesBetekenis(platteTekst(gevonden.tekst), afkorting);
    const betekenis = gelezen === "" ? (GANGBARE_AFKORTINGEN[afkorting] ?? "") : gelezen;
    return [{ afkorting, ref: gevonden.ref, betekenis }];
  });
}

/**
 * The meaning when the text gives it just before the abbreviation in brackets, "sociaal ontwikkelbedrijf (SO)":
 * the words whose first letters spell it. Empty when the text does not say.
 */
export function leesBetekenis(tekst: string, afkorting: string): string {
  const plek = tekst.indexOf(`(${afkorting})`);
  if (plek < 0) return "";
  const woorden = tekst
    .slice(Math.max(0, plek - 200), plek)
    .trim()
    .split(/\s+/u);
  const letters = afkorting.replace(/[^A-Za-z]/gu, "").toLowerCase();
  for (let aantal = 1; aantal <= Math.min(woorden.length, letters.length + 3); aantal += 1) {
    const kandidaat = woorden.slice(-aantal);
    if (spelt(kandidaat, letters)) return kandidaat.join(" ");
  }
  return "";
}

/** True when the letters are found in order, the first as the first letter of the first word. */
function spelt(woorden: readonly string[], letters: string): boolean {
  const [eerste = ""] = woorden;
  if (eerste.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
  const beginletters = woorden
    .map((woord) =>
      woord
        .replace(/^[^\p{L}]+/u, "")
        .charAt(0)
        .toLowerCase(),
    )
    .join("");
  let plek = 0;
  for (const letter of beginletters) if (letter === letters.charAt(plek)) plek += 1;
  return plek === letters.length;
}
