import { z } from "zod";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";

/** Where the list of a soort stands in the plain agenda: at its top, or under the begroting. */
export type Groep = "begroting" | null;

/** A plain record, whatever its soort. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (waarde: unknown): waarde is Plain =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

/** The lists of the raamwerk a record can refer to. */
export type RaamwerkLijst = "vragen" | "doelgroepen" | "sectoren";

/** What a field refers to, and how a reader knows it when it is gone: "verwijst naar een trekker die er niet meer is". */
export type Verwijzing = Readonly<{
  /** Names of soorten, or one list of the raamwerk; the field holds an id, a list of ids, or a Ref. */
  naar: readonly string[] | Readonly<{ raamwerk: RaamwerkLijst }>;
  wat: string;
}>;

/** Tells whether the agenda holds a record, in the bin or not; for upcasters that need to know what an id means. */
export type Heeft = (soort: string, id: string) => boolean;

/** Brings a stored record of an earlier shape to the next; leaves a record of the newer shape as it is. */
export type Upcaster = (record: Plain, heeft: Heeft) => Plain;

/** How a reader knows a field: its name, and how its value is written when that is not as it stands. */
export type VeldUitleg = string | Readonly<{ naam: string; schrijf: (waarde: unknown) => string }>;

/** A field that holds words of the user: how they are read from its value, and put back into it. */
export type Woordveld<V extends string = string> = Readonly<{
  veld: V;
  lees(waarde: unknown): string;
  schrijf(waarde: unknown, woorden: string): unknown;
}>;

/** A field that everybody sees as it is has no name: which record it is, where it stands, who touched it. */
type Benoemd<S extends z.ZodObject> = Exclude<keyof S["shape"] & string, "id" | "volgorde" | "gewijzigd">;

type Definitie<N extends string, L extends string, S extends z.ZodObject, G extends Groep, V extends Vorm> = {
  /** The name of one, as in a `Ref`. */
  readonly naam: N;
  /** The name of many: its root in the document and its list in the plain agenda. */
  readonly lijst: L;
  readonly groep?: G;
  /** A list in the order of the records, or an object by id (then nothing goes to the bin: `leeg` takes its place). */
  readonly vorm?: V;
  readonly schema: S;
  /** How a reader calls one ("Ambitie"), and one without a title of its own ("Lege ambitie"). */
  readonly woord: string;
  readonly naamloos: string;
  /** The title of a record; empty when it has none yet. */
  titel(record: z.infer<S>, raamwerk: Raamwerk | null): string;
  /** What stands behind it in a list of hits, when that is more than its `woord`; `titel` gives that of another record. */
  kenmerk?(record: z.infer<S>, titel: (soort: string, id: string) => string): string;
  /** The lines, besides its title and texts, by which a record can be found. */
  zoekregels?(record: z.infer<S>): readonly string[];
  /** The fields that hold words of the user, by name when the field is words alone: in them one can find and replace. */
  readonly woordvelden?: readonly ((keyof S["shape"] & string) | Woordveld<keyof S["shape"] & string>)[];
  /** How a reader knows each field and each text. */
  readonly velden: Readonly<Record<Benoemd<S>, VeldUitleg> & Record<string, VeldUitleg>>;
  /** The field that says in which of several lists a record has its place; without it there is one. */
  readonly binnen?: (keyof S["shape"] & string) | null;
  /** The names of its rich texts. */
  readonly teksten?: readonly string[];
  readonly verwijzingen?: Readonly<Record<string, Verwijzing>>;
  /** The record nobody touched, for a soort by id. */
  leeg?(id: string): z.infer<S>;
  /** One step for every version of the file format that changed this soort, by the version it reads. */
  readonly upcasters?: Readonly<Record<number, Upcaster>>;
};

export type Vorm = "lijst" | "per-id";

/** Everything there is to know of one kind of record. */
export type Soort<
  N extends string = string,
  L extends string = string,
  S extends z.ZodObject = z.ZodObject,
  G extends Groep = Groep,
  V extends Vorm = Vorm,
> = Required<Omit<Definitie<N, L, S, G, V>, "leeg" | "woordvelden">> &
  Readonly<{
    woordvelden: readonly Woordveld[];
    leeg: ((id: string) => z.infer<S>) | null;
    /** The field that holds the id. */
    idVeld: string;
    /** Fields stored as one key per member, and as one key per entry. */
    sets: readonly string[];
    records: readonly string[];
    heeftVolgorde: boolean;
    heeftStempel: boolean;
  }>;

/** Defines a soort. Its lists become sets and its objects by key become records, so that copies merge member by member. */
export function soort<
  const N extends string,
  const L extends string,
  S extends z.ZodObject,
  const G extends Groep = null,
  const V extends Vorm = "lijst",
>(definitie: Definitie<N, L, S, G, V>): Soort<N, L, S, G, V> {
  const { schema, leeg } = definitie;
  const velden = Object.entries(schema.shape);
  return {
    groep: null as G,
    binnen: null,
    vorm: "lijst" as V,
    kenmerk: () => definitie.woord,
    zoekregels: () => [],
    teksten: [],
    verwijzingen: {},
    upcasters: {},
    ...definitie,
    woordvelden: (definitie.woordvelden ?? []).map((veld) =>
      typeof veld === "string" ? woorden(veld) : veld,
    ),
    leeg: leeg ? (id) => leeg(id) : null,
    idVeld: "id" in schema.shape ? "id" : `${velden[0]?.[0]}`,
    sets: velden.flatMap(([veld, type]) => (kern(type) instanceof z.ZodArray ? [veld] : [])),
    records: velden.flatMap(([veld, type]) => (kern(type) instanceof z.ZodRecord ? [veld] : [])),
    heeftVolgorde: "volgorde" in schema.shape,
    heeftStempel: "gewijzigd" in schema.shape,
  };
}

/** A field that is words and nothing else. */
export const woorden = <V extends string>(veld: V): Woordveld<V> => ({
  veld,
  lees: (waarde) => String(waarde ?? ""),
  schrijf: (_, nieuw) => nieuw,
});

/** The type of a field without its default and without null. */
function kern(type: unknown): unknown {
  return type instanceof z.ZodDefault || type instanceof z.ZodNullable ? kern(type.unwrap()) : type;
}
