import { Bedrag, type Eenheid, PM, parseBedrag, sumBedragen } from "#shared/domain/bedrag.ts";
import type { CelLezing } from "#shared/domain/cel.ts";

/**
 * Reads the texts of cells that become one amount: added up. An amount and PM together are no amount, so that is
 * refused, as is everything when one of the texts cannot be read.
 */
export function leesOpgeteld(teksten: readonly string[], eenheid: Eenheid): CelLezing {
  const gevuld = teksten.filter((tekst) => tekst !== "");
  const lezingen = gevuld.map((tekst) => parseBedrag(tekst, eenheid));
  const tekst = gevuld.join(" + ");
  const geweigerd = lezingen.find((lezing) => !lezing.ok);
  if (geweigerd) return { ok: false, tekst, reden: geweigerd.reden };
  return telOp(
    tekst,
    lezingen.flatMap((lezing) => (lezing.ok && lezing.bedrag ? [lezing.bedrag] : [])),
  );
}

function telOp(tekst: string, bedragen: readonly Bedrag[]): CelLezing {
  if (bedragen.length === 0) return { ok: true, waarde: { bedrag: null } };
  if (bedragen.every(({ kind }) => kind === "pm")) return { ok: true, waarde: { bedrag: PM } };
  const { euro, circa, pm } = sumBedragen(bedragen);
  if (pm) return { ok: false, tekst, reden: "Een bedrag en PM tellen we niet op. Kies een van beide." };
  const som = Bedrag.safeParse({ kind: "euro", euro, circa });
  if (!som.success)
    return { ok: false, tekst, reden: "Opgeteld is dit te groot. Controleer het aantal nullen." };
  return { ok: true, waarde: { bedrag: som.data } };
}
