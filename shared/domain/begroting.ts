import { z } from "zod";
import { addSom, Bedrag, LEGE_SOM, type Som, sumBedragen } from "./bedrag.ts";
import { Id } from "./id.ts";
import { onthoud } from "./onthoud.ts";
import { Wijziging } from "./wijziging.ts";

/** `lasten` and `dekking` meet in the saldo; a `reserve` has an opening balance, and its mutations make its new balance. */
export const BlokSoort = z.enum(["lasten", "dekking", "reserve"]);
export type BlokSoort = z.infer<typeof BlokSoort>;

/** How the blokken of a soort are called together, in the order of the begroting. */
export const BLOKSOORT_NAMEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Lasten",
  dekking: "Dekking",
  reserve: "Reserves",
};

/** Totals as printed in a document that was taken over, per year; checked against the sum, never used in its place. */
export const GedrukteTotalen = z.record(z.string().regex(/^\d{4}$/), z.int());

/** A group of posten with a subtotal, for example kerntaken. */
export const Blok = z.object({
  id: Id,
  naam: z.string().max(300),
  soort: BlokSoort.default("lasten"),
  gedrukt: GedrukteTotalen.default({}),
  /** What is in a reserve before the first year of the begroting. */
  beginstand: Bedrag.nullable().default(null),
  volgorde: z.string(),
});
export type Blok = Readonly<z.infer<typeof Blok>>;

/** How much of a text that cannot be read is kept. */
export const MAX_ONGELEZEN = 1000;

/** One row of the begroting: an amount per year. A year without amount is empty, which is not PM and not zero. */
export const Post = z.object({
  id: Id,
  blokId: Id,
  naam: z.string().max(300),
  aard: z.enum(["structureel", "tijdelijk"]).nullable().default(null),
  bedragen: z.record(z.string().regex(/^\d{4}$/), Bedrag).default({}),
  actieId: Id.nullable().default(null),
  /** What was typed or pasted in a cell and could not be read, by column; the cell keeps its value until it is mended. */
  ongelezen: z.record(z.string().regex(/^(\d{4}|aard|actie)$/), z.string().max(MAX_ONGELEZEN)).default({}),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Post = Readonly<z.infer<typeof Post>>;

/** A side of the begroting that has a total. */
export const Kant = z.enum(["lasten", "dekking"]);
export type Kant = z.infer<typeof Kant>;

/** A row of the begroting about which something can be said: a post, a blok with its subtotal, or the total of a side. */
export const BegrotingRij = z.discriminatedUnion("soort", [
  z.object({ soort: z.enum(["post", "blok"]), id: z.string().max(200) }),
  z.object({ soort: z.literal("totaal"), id: Kant }),
]);
export type BegrotingRij = Readonly<z.infer<typeof BegrotingRij>>;

/** True when both name the same row. */
export const isRij = (rij: BegrotingRij, ander: BegrotingRij): boolean =>
  rij.soort === ander.soort && rij.id === ander.id;

/** A note under the table, with its mark (*, **) at a row. */
export const Noot = z.object({
  id: Id,
  bij: BegrotingRij,
  tekst: z.string().max(4000),
  volgorde: z.string(),
});
export type Noot = Readonly<z.infer<typeof Noot>>;

/** The money of the agenda: years as columns, blokken of posten as rows. */
export type Begroting = Readonly<{
  jaren: number[];
  /** Printed totals of all lasten, of all dekking, and of all reserves together. */
  gedrukt: Record<string, number>;
  gedruktDekking: Record<string, number>;
  gedruktReserve: Record<string, number>;
  blokken: Blok[];
  posten: Post[];
  noten: Noot[];
}>;

/** A begroting as far as somebody needs it. */
type Met<D extends keyof Begroting> = Pick<Begroting, D>;

/** The posten of one blok in order. */
export function postenVan(begroting: Met<"posten">, blokId: string): Post[] {
  return begroting.posten.filter((post) => post.blokId === blokId);
}

/** The cells with a text that could not be read, in the order of the posten; only those of years there are. */
export function vindOngelezen({
  posten,
  jaren,
}: Met<"posten" | "jaren">): { post: Post; kolom: string; tekst: string }[] {
  return posten.flatMap((post) =>
    Object.entries(post.ongelezen).flatMap(([kolom, tekst]) =>
      /^\d/u.test(kolom) && !jaren.includes(Number(kolom)) ? [] : [{ post, kolom, tekst }],
    ),
  );
}

/** The posten that pay for one actie, in the order of the begroting. */
export function postenVanActie(begroting: Met<"posten">, actieId: string): Post[] {
  return begroting.posten.filter((post) => post.actieId === actieId);
}

const actiesMetGeld = new WeakMap<readonly Post[], ReadonlySet<string | null>>();

/** Whether an actie has money in the begroting: an amount in some year, or PM. */
export function heeftGeld({ posten }: Met<"posten">, actieId: string): boolean {
  return onthoud(
    actiesMetGeld,
    posten,
    (alle) => new Set(alle.filter(isGevuld).map((post) => post.actieId)),
  ).has(actieId);
}

const isGevuld = ({ bedragen }: Post): boolean => Object.keys(bedragen).length > 0;

/** The sum of posten in one year. */
export function sumJaar(posten: readonly Post[], jaar: number): Som {
  return sumBedragen(posten.map((post) => post.bedragen[jaar]));
}

/** The sum of posten over all years of the begroting. */
export function sumJaren(posten: readonly Post[], jaren: readonly number[]): Som {
  return jaren.reduce((som, jaar) => addSom(som, sumJaar(posten, jaar)), LEGE_SOM);
}

/** The posten of every blok of one soort. */
export function postenVanSoort(begroting: Met<"blokken" | "posten">, soort: BlokSoort): Post[] {
  const blokken = new Set(begroting.blokken.filter((blok) => blok.soort === soort).map(({ id }) => id));
  return begroting.posten.filter((post) => blokken.has(post.blokId));
}

/** Dekking minus lasten in one year; negative means: not covered. `pm` when either side holds PM. */
export function saldoJaar(begroting: Met<"blokken" | "posten">, jaar: number): Som {
  const lasten = sumJaar(postenVanSoort(begroting, "lasten"), jaar);
  const dekking = sumJaar(postenVanSoort(begroting, "dekking"), jaar);
  return addSom(dekking, { ...lasten, euro: -lasten.euro });
}
