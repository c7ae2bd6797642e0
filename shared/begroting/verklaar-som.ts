import { formatBedrag, formatSomEuro } from "#shared/domain/bedrag.ts";
import type { Begroting, Post } from "#shared/domain/begroting.ts";
import { looptDoor, standBegin } from "#shared/domain/stand.ts";
import { aantalPosten, postenInRij, type Rij } from "./rijen.ts";

/** Says in words how a calculated cell comes about; `jaar` null is the column over all years. */
export function verklaarSom(begroting: Begroting, rij: Rij, jaar: number | null): string {
  const over = jaar === null ? `${begroting.jaren[0]} tot en met ${begroting.jaren.at(-1)}` : String(jaar);
  if (rij.soort === "saldo") return `Totaal dekking min totaal lasten, ${over}.`;
  if (rij.soort === "post") return `De bedragen van ${over} bij elkaar.`;
  if (rij.soort === "beginstand") return `Wat er na de jaren voor ${over} in de reserve zit.`;
  if (rij.soort === "totaal" && rij.van === "reserve")
    return `De standen van alle reserves bij elkaar, eind ${over}.`;
  const posten = postenInRij(begroting, rij);
  const jaren = jaar === null ? begroting.jaren : [jaar];
  const gevuld = posten.filter((post) => jaren.some((j) => post.bedragen[j] !== undefined));
  return `${begin(begroting, rij, posten, jaar)} van ${aantalPosten(gevuld.length)}${opsomming(gevuld, jaren)}.`;
}

/** A reserve that goes on from year to year adds to what was in it. */
function begin({ jaren }: Begroting, rij: Rij, posten: readonly Post[], jaar: number | null): string {
  if (jaar === null || !("blok" in rij) || rij.blok.soort !== "reserve" || !looptDoor(posten, jaren))
    return "Som";
  return `Stand begin ${jaar} (${formatSomEuro(standBegin(posten, jaren, jaar))}) met de mutaties`;
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
