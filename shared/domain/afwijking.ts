import { type Post, postenVan, postenVanSoort } from "./begroting.ts";
import { type Afwijking, type MetTotalen, type TotaalRij, vindAfwijkingen } from "./gedrukt-totaal.ts";
import { NAAMLOOS } from "./naamloos.ts";

/** Why a printed total probably differs from the sum of its rows. */
export type Oorzaak = Readonly<
  | { kind: "pm" }
  | { kind: "afronding"; subtotalenKloppen: boolean }
  | { kind: "dubbel"; post: Post }
  | { kind: "ontbreekt"; post: Post | null }
  | { kind: "te-veel" }
>;

/** The likely cause of a difference; PM first, because it explains any amount that is missing here. */
export function vindOorzaak(begroting: MetTotalen, afwijking: Afwijking): Oorzaak {
  const { bij, jaar, som, verschil } = afwijking;
  const posten = bij.soort === "totaal" ? postenVanSoort(begroting, bij.id) : postenVan(begroting, bij.id);
  if (verschil > 0 && som.pm) return { kind: "pm" };
  if (Math.abs(verschil) <= Math.max(1, posten.length))
    return { kind: "afronding", subtotalenKloppen: subtotalenKloppen(begroting, afwijking) };
  if (verschil > 0) return { kind: "ontbreekt", post: elders(begroting, posten, jaar, verschil) };
  const dubbel = posten.find((post) => bedragIn(post, jaar) === -verschil);
  return dubbel ? { kind: "dubbel", post: dubbel } : { kind: "te-veel" };
}

/** A post outside these rows whose amount is exactly what is missing. */
function elders(begroting: MetTotalen, posten: readonly Post[], jaar: number, verschil: number): Post | null {
  return begroting.posten.find((post) => !posten.includes(post) && bedragIn(post, jaar) === verschil) ?? null;
}

function bedragIn(post: Post, jaar: number): number | null {
  const bedrag = post.bedragen[jaar];
  return bedrag?.kind === "euro" ? bedrag.euro : null;
}

function subtotalenKloppen(begroting: MetTotalen, { bij, jaar }: Afwijking): boolean {
  if (bij.soort !== "totaal") return false;
  const metTotaal = begroting.blokken.some(
    ({ soort, gedrukt }) => soort === bij.id && gedrukt[jaar] !== undefined,
  );
  return (
    metTotaal &&
    !vindAfwijkingen(begroting).some((andere) => !zelfdeRij(andere.bij, bij) && andere.jaar === jaar)
  );
}

const zelfdeRij = (rij: TotaalRij, ander: TotaalRij): boolean =>
  rij.soort === ander.soort && rij.id === ander.id;

/** The likely cause as a sentence. */
export function zegOorzaak(oorzaak: Oorzaak): string {
  switch (oorzaak.kind) {
    case "pm":
      return "In het andere totaal zit een bedrag dat hier PM is.";
    case "afronding":
      return oorzaak.subtotalenKloppen ? "Afronding. De subtotalen kloppen wel." : "Afronding.";
    case "dubbel":
      return `De post ‘${naamVan(oorzaak.post)}’ telt te veel mee.`;
    case "ontbreekt":
      return oorzaak.post
        ? `Er ontbreekt een post: ‘${naamVan(oorzaak.post)}’ staat in een ander blok en is even groot.`
        : "Er ontbreekt een post.";
    case "te-veel":
      return "Er staat een post te veel, of een bedrag is te hoog.";
  }
}

const naamVan = ({ naam }: Post): string => naam.trim() || NAAMLOOS.post;
