import { z } from "zod";
import { Id } from "./id.ts";
import { Wijziging } from "./wijziging.ts";

/** Where a chapter of the region's own can come, in the order of the document. */
export const PLAATSEN = ["voorin", "achterin", "bijlage"] as const;

/** A chapter of the region's own: before the analysis (samenvatting, visie) or after the uitvoeringsagenda (werkwijze), or an annex (begrippenlijst). */
export const Hoofdstuk = z.object({
  id: Id,
  titel: z.string().max(500),
  plaats: z.enum(PLAATSEN).default("voorin"),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Hoofdstuk = Readonly<z.infer<typeof Hoofdstuk>>;
