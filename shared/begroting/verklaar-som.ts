import { formatBedrag, formatSomEuro } from "#shared/domain/bedrag.ts";
import type { Begroting, Post } from "#shared/domain/begroting.ts";
import { begintMetStand, standBegin } from "#shared/domain/stand.ts";
import { aantalPosten, postenInRij, type Rij } from "./rijen.ts";

/** Says in words how a calculated cell comes about; `jaar` null is the column over all years. */
export function verklaarSom(begroting: Begroting, rij: Rij, jaar: number | null): string {
  const over = jaar === null ? `${begroting.jaren[0]} tot en met ${begroting.jaren.at(-1)}` : String(jaar);
  if (rij.soort === "saldo") return `Totaal dekking min totaal lasten, ${over}.`;
  if (rij.soort === "post") return `De bedragen van ${over} bij elkaar.`;
  if (rij.soort === "beginstand") return verklaarBeginstand(begroting, rij.jaar, jaar);
  if (rij.soort === "totaal" && rij.van === "reserve")
    return `De standen van alle reserves bij elkaar, eind ${over}.`;
  const posten = postenInRij(begroting, rij);
  const jaren = jaar === null ? begroting.jaren : [jaar];
  const gevuld = posten.filter((post) => jaren.some((j) => post.bedragen[j] !== undefined));
  return `${begin(begroting, rij, jaar)} van ${aantalPosten(gevuld.length)}${opsomming(gevuld, jaren)}.`;
}

/** Only the first year is typed: every other one begins where the year before it ends. */
function verklaarBeginstand({ jaren }: Begroting, eerste: number | null, jaar: number | null): string {
  if (jaar === null || jaar === eerste) return `Wat er begin ${eerste} in de reserve zit.`;
  const vorige = Math.max(...jaren.filter((kandidaat) => kandidaat < jaar));
  return `Dit is de stand eind ${vorige}: u vult alleen de beginstand van ${eerste} in.`;
}

/** A reserve that goes on from year to year adds to what was in it. */
function begin(begroting: Begroting, rij: Rij, jaar: number | null): string {
  if (jaar === null || !("blok" in rij) || rij.blok.soort !== "reserve") return "Som";
  if (!begintMetStand(begroting, rij.blok)) return "Som";
  return `Stand begin ${jaar} (${formatSomEuro(standBegin(begroting, rij.blok, jaar))}) met de mutaties`;
}

const MAX_IN_SOM = 4;

function opsomming(posten: readonly Post[], jaren: readonly number[]): string {
  const [jaar] = jaren;
  if (jaar === undefined || jaren.length !== 1 || posten.length === 0 || posten.length > MAX_IN_SOM)
    return "";
  return `: ${posten
    .map(({ bedragen }) => formatBedrag(bedragen[jaar]))
    .join(" + ")
    .replaceAll("+ −", "− ")}`;
}
