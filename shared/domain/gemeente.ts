import { z } from "zod";
import { Datum } from "./datum.ts";
import { Id } from "./id.ts";

/** A municipality that decides on the agenda; a date that is not known yet stays open. */
export const Gemeente = z.object({
  id: Id,
  naam: z.string().max(200),
  collegebesluit: Datum.nullable().default(null),
  raadsbesluit: Datum.nullable().default(null),
  volgorde: z.string(),
});
export type Gemeente = Readonly<z.infer<typeof Gemeente>>;
