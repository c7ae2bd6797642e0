import type { Bedrag } from "#shared/domain/bedrag.ts";
import type { BlokSoort, Kant } from "#shared/domain/begroting.ts";
import type { LeesRij } from "./lees-rij.ts";

/**
 * The side whose amounts are all negative while those of the other are not: a table that writes what comes in as
 * minus, or what goes out. Null when the signs are those of the begroting.
 */
export function omgekeerdeKant(rijen: readonly LeesRij[]): Kant | null {
  const onder = kanten(rijen);
  const eurosVan = (kant: Kant): number[] =>
    rijen.flatMap((rij, index) => (rij.soort === "post" && onder[index] === kant ? euros(rij) : []));
  const [lasten, dekking] = [eurosVan("lasten"), eurosVan("dekking")];
  if (isNegatief(dekking) && lasten.every((bedrag) => bedrag >= 0)) return "dekking";
  return isNegatief(lasten) && isNegatief(dekking.map((bedrag) => -bedrag)) ? "lasten" : null;
}

/** The rows with the sign of every post of one side turned, and that of its totals that are negative too. */
export function draaiTekens(rijen: readonly LeesRij[], kant: Kant): LeesRij[] {
  const onder = kanten(rijen);
  return rijen.map((rij, index) => {
    const draait = rij.soort === "post" || isNegatief(euros(rij));
    return draait && onder[index] === kant ? { ...rij, bedragen: gedraaid(rij.bedragen) } : rij;
  });
}

/** A row with its amounts as they were pasted, or with the other sign. */
export function metTeken(rij: LeesRij, min: boolean): LeesRij {
  return (rij.min ?? false) === min ? rij : { ...rij, bedragen: gedraaid(rij.bedragen), min };
}

/** The side under which each row stands; what stands above every head is taken for lasten. */
function kanten(rijen: readonly LeesRij[]): BlokSoort[] {
  let huidig: BlokSoort = "lasten";
  return rijen.map(({ soort, kant }) => {
    if (soort === "kop" && kant !== null) huidig = kant;
    return kant ?? huidig;
  });
}

const euros = ({ bedragen }: LeesRij): number[] =>
  Object.values<Bedrag>(bedragen).flatMap((bedrag) => (bedrag.kind === "euro" ? [bedrag.euro] : []));

const isNegatief = (bedragen: readonly number[]): boolean =>
  bedragen.some((bedrag) => bedrag < 0) && bedragen.every((bedrag) => bedrag <= 0);

const gedraaid = (bedragen: Readonly<Record<string, Bedrag>>): Record<string, Bedrag> =>
  Object.fromEntries(
    Object.entries(bedragen).map(([jaar, bedrag]) => [
      jaar,
      bedrag.kind === "euro" ? { ...bedrag, euro: bedrag.euro === 0 ? 0 : -bedrag.euro } : bedrag,
    ]),
  );
