import { z } from "zod";
import { Id } from "./id.ts";
import { Wijziging } from "./wijziging.ts";

/** A chapter of the region's own: before the analysis (samenvatting, visie) or after the uitvoeringsagenda (werkwijze). */
export const Hoofdstuk = z.object({
  id: Id,
  titel: z.string().max(500),
  plaats: z.enum(["voorin", "achterin"]).default("voorin"),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Hoofdstuk = Readonly<z.infer<typeof Hoofdstuk>>;
