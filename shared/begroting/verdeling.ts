import { addSom, LEGE_SOM, type Som } from "#shared/domain/bedrag.ts";
import { type Begroting, postenVan, sumJaar } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";

/** One share of the lasten of a year; the percentages of all shares add up to 100. PM has no share, and is told. */
export type Deel = Readonly<{ id: string; naam: string; som: Som; procent: number }>;

const MAX_DELEN = 5;

/** Where the money of a year goes: the largest blokken in their order, what is left as one, and those of PM alone. */
export function verdeelLasten(begroting: Begroting, jaar: number): Deel[] {
  const alle = begroting.blokken
    .filter(({ soort }) => soort === "lasten")
    .map(({ id, naam }) => ({
      id,
      naam: naam.trim() || NAAMLOOS.blok,
      som: sumJaar(postenVan(begroting, id), jaar),
    }));
  const groot = alle.filter(({ som }) => som.euro > 0);
  const pm = alle.filter(({ som }) => som.euro <= 0 && som.pm);
  return [
    ...metProcenten(groot.length > MAX_DELEN ? vatSamen(groot) : groot),
    ...pm.map((deel) => ({ ...deel, procent: 0 })),
  ];
}

type Bedragen = readonly Readonly<Omit<Deel, "procent">>[];

function vatSamen(alle: Bedragen): Bedragen {
  const grootste = new Set(
    [...alle].sort((links, rechts) => rechts.som.euro - links.som.euro).slice(0, MAX_DELEN - 1),
  );
  const rest = alle
    .filter((deel) => !grootste.has(deel))
    .reduce((tot, { som }) => addSom(tot, som), LEGE_SOM);
  return [...alle.filter((deel) => grootste.has(deel)), { id: "overig", naam: "Overig", som: rest }];
}

/** Rounds by the largest remainder, so that the shares add up to exactly 100. */
function metProcenten(delen: Bedragen): Deel[] {
  const totaal = delen.reduce((tot, { som }) => tot + som.euro, 0);
  const exact = delen.map(({ som }) => (som.euro / totaal) * 100);
  const naarBoven = new Set(
    exact
      .map((waarde, index) => ({ index, rest: waarde - Math.floor(waarde) }))
      .sort((links, rechts) => rechts.rest - links.rest)
      .slice(0, 100 - exact.reduce((som, waarde) => som + Math.floor(waarde), 0))
      .map(({ index }) => index),
  );
  return delen.map((deel, index) => ({
    ...deel,
    procent: Math.floor(exact[index] ?? 0) + (naarBoven.has(index) ? 1 : 0),
  }));
}
