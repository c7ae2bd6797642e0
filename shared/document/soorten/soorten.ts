import type { z } from "zod";
import { actie } from "./actie.ts";
import { afkorting } from "./afkorting.ts";
import { ambitie } from "./ambitie.ts";
import { antwoord } from "./antwoord.ts";
import { blok } from "./blok.ts";
import { bron } from "./bron.ts";
import { gemeente } from "./gemeente.ts";
import { hoofdstuk } from "./hoofdstuk.ts";
import { noot } from "./noot.ts";
import { partner } from "./partner.ts";
import { post } from "./post.ts";

/** What an agenda consists of, in the order of the file and of every list over all soorten. */
export const SOORTEN = [
  gemeente,
  hoofdstuk,
  antwoord,
  ambitie,
  actie,
  blok,
  post,
  noot,
  bron,
  partner,
  afkorting,
] as const;

type Elk = (typeof SOORTEN)[number];

export type SoortNaam = Elk["naam"];
export type SoortVan<N extends SoortNaam> = Extract<Elk, { naam: N }>;
export type RecordVan<N extends SoortNaam> = Readonly<z.infer<SoortVan<N>["schema"]>>;

/** The lists of an agenda that stand in one group, by name. */
export type Lijsten<G extends Elk["groep"]> = {
  [S in Extract<Elk, { groep: G }> as S["lijst"]]: S["vorm"] extends "per-id"
    ? Record<string, z.infer<S["schema"]>>
    : z.infer<S["schema"]>[];
};
