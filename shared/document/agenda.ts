import { z } from "zod";
import { RichText } from "#shared/domain/rich-text.ts";
import { AgendaVelden, BegrotingVelden } from "./soorten/agenda-velden.ts";
import type { Groep, Soort } from "./soorten/soort.ts";
import { type Lijsten, SOORTEN } from "./soorten/soorten.ts";

/** The whole agenda as plain, immutable data: what checks, sums, Word, search and CLI work on. Lists are in their order. */
export type Agenda = AgendaVelden &
  Readonly<Lijsten<null>> &
  Readonly<{
    begroting: BegrotingVelden & Readonly<Lijsten<"begroting">>;
    /** Rich texts by key; see `tekst-sleutel.ts`. A key without text is absent. */
    teksten: Record<string, RichText>;
  }>;

/** The schema of the plain agenda, as it stands in a file. */
export const Agenda = z.object({
  ...AgendaVelden.shape,
  ...lijsten(null),
  begroting: z.object({ ...BegrotingVelden.shape, ...lijsten("begroting") }),
  teksten: z.record(z.string(), RichText).default({}),
}) as unknown as z.ZodType<Agenda, unknown>;

function lijsten(groep: Groep): Record<string, z.ZodType> {
  const eigen: readonly Soort[] = SOORTEN.filter((soort) => soort.groep === groep);
  return Object.fromEntries(eigen.map((soort) => [soort.lijst, lijst(soort)]));
}

/** A file of before a soort there was has no list of it. */
function lijst({ schema, vorm }: Soort): z.ZodType {
  return vorm === "per-id" ? z.record(z.string(), schema).default({}) : z.array(schema).default([]);
}
