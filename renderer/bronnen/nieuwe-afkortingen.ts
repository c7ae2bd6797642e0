import type { Signalering } from "#shared/controle/signalering.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import type { RecordRef, Ref } from "#shared/document/ref.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { alleRegels } from "#shared/tekst/gelezen-tekst.ts";
import { GANGBARE_AFKORTINGEN } from "./gangbare-afkortingen.ts";

/** An abbreviation that stands in the texts and not in the list: where first, and what it seems to mean. */
export type NieuweAfkorting = Readonly<{ afkorting: string; ref: Ref; betekenis: string }>;

/** The abbreviations that the rule about them found, with what they seem to mean. */
export function nieuweAfkortingen(
  gevonden: readonly Signalering[],
  teksten: Agenda["teksten"],
): NieuweAfkorting[] {
  return gevonden.map(({ ref }) => {
    const { soort, id, veld, lid: afkorting = "" } = ref as RecordRef;
    const tekst = teksten[tekstSleutel(soort, id, veld)];
    const gelezen = tekst ? leesBetekenis(alleRegels(tekst), afkorting) : "";
    return { afkorting, ref, betekenis: gelezen || (GANGBARE_AFKORTINGEN[afkorting] ?? "") };
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
