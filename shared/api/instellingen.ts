import { z } from "zod";

/** What a user can set; every field has a sensible default, so that a damaged or missing file never matters. */
export const Instellingen = z.object({
  /** Name or role that goes with changes, for example "Adviseur UWV". */
  naam: z.string().max(120).catch("").default(""),
  /** Whether that name was asked for, so that it is asked once. */
  naamGevraagd: z.boolean().catch(false).default(false),
  thema: z
    .enum(["systeem", "licht", "donker", "contrast", "contrast-donker"])
    .catch("systeem")
    .default("systeem"),
  zoom: z.number().min(0.5).max(3).catch(1).default(1),
  spelling: z.boolean().catch(true).default(true),
  /** Quotes and dashes become typographic while typing. */
  typografie: z.boolean().catch(true).default(true),
  /** Single-letter keys in the triage list; can be switched off (WCAG 2.1.4). */
  lettertoetsen: z.boolean().catch(true).default(true),
  /** Words the spelling check has learned. */
  eigenWoorden: z.array(z.string().max(80)).max(5000).catch([]).default([]),
});
export type Instellingen = Readonly<z.infer<typeof Instellingen>>;
