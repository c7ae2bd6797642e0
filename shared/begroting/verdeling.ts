import { type Begroting, postenVan, sumJaar } from "#shared/domain/begroting.ts";

/** One share of the lasten of a year; the percentages of all shares add up to 100. */
export type Deel = Readonly<{ id: string; naam: string; euro: number; procent: number }>;

const MAX_DELEN = 5;

/** Where the money of a year goes: the largest blokken in their order, and what is left as one. PM is not in it. */
export function verdeelLasten(begroting: Begroting, jaar: number): Deel[] {
  const alle = begroting.blokken
    .filter(({ soort }) => soort === "lasten")
    .map(({ id, naam }) => ({
      id,
      naam: naam.trim() || "Blok zonder naam",
      euro: sumJaar(postenVan(begroting, id), jaar).euro,
    }))
    .filter(({ euro }) => euro > 0);
  return metProcenten(alle.length > MAX_DELEN ? vatSamen(alle) : alle);
}

type Bedragen = readonly Readonly<Omit<Deel, "procent">>[];

function vatSamen(alle: Bedragen): Bedragen {
  const grootste = new Set(
    [...alle].sort((links, rechts) => rechts.euro - links.euro).slice(0, MAX_DELEN - 1),
  );
  const rest = alle.filter((deel) => !grootste.has(deel)).reduce((som, { euro }) => som + euro, 0);
  return [...alle.filter((deel) => grootste.has(deel)), { id: "overig", naam: "Overig", euro: rest }];
}

/** Rounds by the largest remainder, so that the shares add up to exactly 100. */
function metProcenten(delen: Bedragen): Deel[] {
  const totaal = delen.reduce((som, { euro }) => som + euro, 0);
  const exact = delen.map(({ euro }) => (euro / totaal) * 100);
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
