import { z } from "zod";

/** Which parts go into the Word document, and how. */
export const WordOpties = z.object({
  hoofdstukken: z.boolean().default(true),
  beleidsagenda: z.boolean().default(true),
  ambities: z.boolean().default(true),
  uitvoeringsagenda: z.boolean().default(true),
  begroting: z.boolean().default(true),
  partners: z.boolean().default(true),
  bronnen: z.boolean().default(true),
  afkortingen: z.boolean().default(true),
  verantwoording: z.boolean().default(true),
  /** A watermark CONCEPT on every page. */
  concept: z.boolean().default(false),
  /** Questions chosen for this round that have no text yet are shown as open. */
  openVragen: z.boolean().default(false),
});
export type WordOpties = Readonly<z.infer<typeof WordOpties>>;
