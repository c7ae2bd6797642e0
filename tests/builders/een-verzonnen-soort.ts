import { z } from "zod";
import { soort } from "#shared/document/soorten/soort.ts";
import { Id } from "#shared/domain/id.ts";
import { Wijziging } from "#shared/domain/wijziging.ts";

/** A soort that no agenda has: with a set, a record, a text, references and an earlier shape. */
export const wens = soort({
  naam: "wens",
  lijst: "wensen",
  schema: z.object({
    id: Id,
    titel: z.string().max(100),
    ambitieId: Id.nullable().default(null),
    steun: z.array(Id).default([]),
    stemmen: z.record(z.string(), z.int()).default({}),
    /** Version 1 wrote "ja" or "nee". */
    haalbaar: z.boolean().default(false),
    volgorde: z.string(),
    gewijzigd: Wijziging.nullable().default(null),
  }),
  woord: "Wens",
  naamloos: "Lege wens",
  titel: ({ titel }) => titel,
  velden: {
    titel: "titel",
    ambitieId: "ambitie",
    steun: "steun",
    stemmen: "stemmen",
    haalbaar: "haalbaar",
    tekst: "tekst",
  },
  zoekregels: ({ stemmen }) => Object.keys(stemmen),
  teksten: ["tekst"],
  verwijzingen: {
    ambitieId: { naar: ["ambitie"], wat: "een ambitie" },
    steun: { naar: ["partner"], wat: "een partner" },
  },
  upcasters: {
    1: (record) =>
      typeof record.haalbaar === "string" ? { ...record, haalbaar: record.haalbaar === "ja" } : record,
  },
});
