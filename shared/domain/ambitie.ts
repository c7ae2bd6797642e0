import { z } from "zod";
import { Jaar } from "./datum.ts";
import { Id } from "./id.ts";
import { NAAMLOOS } from "./naamloos.ts";
import { Wijziging } from "./wijziging.ts";

export const Prioriteit = z.enum(["hoog", "middel", "laag"]);
export type Prioriteit = z.infer<typeof Prioriteit>;

/** The word of each prioriteit, the highest first. */
export const PRIORITEIT_NAMEN: Readonly<Record<Prioriteit, string>> = {
  hoog: "Hoog",
  middel: "Middel",
  laag: "Laag",
};

/** What the region wants to reach in five years; its text lives in `teksten` under `ambitieTekst(id)`. */
export const Ambitie = z.object({
  id: Id,
  titel: z.string().max(500),
  /** Ids of doelgroepen and sectoren in the lists of the raamwerk. */
  doelgroepen: z.array(z.string()).default([]),
  sectoren: z.array(z.string()).default([]),
  /** Ids of the vragen whose answers this ambitie rests on. */
  vragen: z.array(z.string()).default([]),
  termijn: Jaar.nullable().default(null),
  prioriteit: Prioriteit.nullable().default(null),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Ambitie = Readonly<z.infer<typeof Ambitie>>;

/** How an ambitie is called where it has no title yet. */
export const naamVanAmbitie = ({ titel }: Pick<Ambitie, "titel">): string => titel.trim() || NAAMLOOS.ambitie;
