import { z } from "zod";
import { Id } from "./id.ts";
import { Wijziging } from "./wijziging.ts";

/** Where a claim or figure comes from, in the bibliotheek of the region. */
export const Bron = z.object({
  id: Id,
  titel: z.string().max(500),
  /** Short name for citations in the text, for example "AMR ML 2024"; empty means: uitgever and jaar. */
  kort: z.string().max(80).default(""),
  uitgever: z.string().max(200).default(""),
  jaar: z.string().max(20).default(""),
  url: z.string().max(2048).default(""),
  toelichting: z.string().max(2000).default(""),
  /** The source of tables 1-3 of the handreiking this came from, if any. */
  raamwerkBron: z.string().nullable().default(null),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Bron = Readonly<z.infer<typeof Bron>>;

/** What stands in a text where its bron was cited, once that is gone. */
export const BRON_WEG = "bron ontbreekt";

/** The name of a bron in a citation: its short name, or uitgever and jaar, or its title. */
export function citeernaam(bron: Bron): string {
  if (bron.kort.trim() !== "") return bron.kort;
  const delen = [bron.uitgever, bron.jaar].filter((deel) => deel.trim() !== "");
  return delen.length > 0 ? delen.join(" ") : bron.titel;
}
