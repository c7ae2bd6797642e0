import type { z } from "zod";
import { Actie } from "#shared/domain/actie.ts";
import { Afkorting } from "#shared/domain/afkorting.ts";
import { Ambitie } from "#shared/domain/ambitie.ts";
import { Antwoord } from "#shared/domain/antwoord.ts";
import { Blok, Noot, Post } from "#shared/domain/begroting.ts";
import { Bron } from "#shared/domain/bron.ts";
import { Gemeente } from "#shared/domain/gemeente.ts";
import { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { Partner } from "#shared/domain/partner.ts";

/*
 * How an agenda lives in one Y.Doc. Every collection is one root Y.Map with flat keys:
 *
 *   <id>/<veld>          a plain value
 *   <id>/<veld>:<lid>    one member of a set (true or false) or one entry of a record (an amount of a year)
 *
 * Flat, so that two laptops that both create the same record (the answer to a vraag) merge field by field:
 * a Y.Map created twice under one key loses one of the two. Nothing is ever deleted: `verwijderd` is a flag.
 * Texts are root Y.XmlFragments, `tekst:<key>`, for the same reason.
 */

/** The version of this layout; a document with a higher one opens read-only. */
export const DOCUMENT_VERSIE = 1;

/** Origin of the user's own edits: undo and saving tell them from loaded content by it. */
export const LOCAL = Symbol("local");

/** Origin of changes that are the app's own bookkeeping, saved but not undone. */
export const BOEKHOUDING = Symbol("boekhouding");

/** Origin of content that was loaded or came from another window. */
export const GELADEN = Symbol("geladen");

/** Root map of the fields of the agenda itself. */
export const AGENDA_ROOT = "agenda";

const TEKST_PREFIX = "tekst:";

/** Name of the root fragment of a text. */
export const tekstRoot = (key: string): string => `${TEKST_PREFIX}${key}`;

/** The key of a text, or null when the root type holds no text. */
export function tekstKey(root: string): string | null {
  return root.startsWith(TEKST_PREFIX) ? root.slice(TEKST_PREFIX.length) : null;
}

type Definitie = Readonly<{
  schema: z.ZodType<{ readonly [veld: string]: unknown }>;
  /** Fields stored as one key per member. */
  sets: readonly string[];
  /** Fields stored as one key per entry. */
  records: readonly string[];
  /** The field that repeats the record's key. */
  idVeld: string;
}>;

const define = <S extends z.ZodType<{ readonly [veld: string]: unknown }>>(
  schema: S,
  opties: Partial<Omit<Definitie, "schema">> = {},
) => ({ schema, sets: [], records: [], idVeld: "id", ...opties });

/** Every collection of records: its root map, schema and how its composite fields are stored. */
export const COLLECTIES = {
  gemeenten: define(Gemeente),
  antwoorden: define(Antwoord, { idVeld: "vraagId" }),
  hoofdstukken: define(Hoofdstuk),
  ambities: define(Ambitie, { sets: ["doelgroepen", "sectoren", "vragen"] }),
  acties: define(Actie, { sets: ["partners", "gemeenten"] }),
  blokken: define(Blok, { records: ["gedrukt"] }),
  posten: define(Post, { records: ["bedragen", "ongelezen"] }),
  noten: define(Noot),
  bronnen: define(Bron),
  partners: define(Partner),
  afkortingen: define(Afkorting),
} as const satisfies Record<string, Definitie>;

export type Collectie = keyof typeof COLLECTIES;
export type RecordVan<C extends Collectie> = Readonly<z.infer<(typeof COLLECTIES)[C]["schema"]>>;

export const COLLECTIE_NAMEN = Object.keys(COLLECTIES) as Collectie[];

/** The fields of the agenda itself that are stored as one key per entry. */
export const AGENDA_VELDEN = {
  sets: ["begrotingJaren", "genegeerdeAfkortingen"],
  records: ["begrotingGedrukt"],
} as const;
