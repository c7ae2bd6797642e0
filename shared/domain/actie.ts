import { z } from "zod";
import { Maand } from "./datum.ts";
import { Id } from "./id.ts";
import { NAAMLOOS } from "./naamloos.ts";
import { Wijziging } from "./wijziging.ts";

export const ActieStatus = z.enum(["idee", "gepland", "loopt", "afgerond", "gestopt"]);
export type ActieStatus = z.infer<typeof ActieStatus>;

/** The word of each status, in the order an actie goes through them. */
export const STATUS_NAMEN: Readonly<Record<ActieStatus, string>> = {
  idee: "Idee",
  gepland: "Gepland",
  loopt: "Loopt",
  afgerond: "Afgerond",
  gestopt: "Gestopt",
};

export const Schaal = z.enum(["regio", "subregio", "lokaal"]);
export type Schaal = z.infer<typeof Schaal>;

/** The word of each schaal, from large to small. */
export const SCHAAL_NAMEN: Readonly<Record<Schaal, string>> = {
  regio: "Hele regio",
  subregio: "Deel van de regio",
  lokaal: "Lokaal",
};

/** The three texts of an actie, each in `teksten` under `actieTekst(id, onderdeel)`. */
export const ACTIE_TEKSTEN = ["probleem", "aanpak", "resultaat"] as const;
export type ActieTekst = (typeof ACTIE_TEKSTEN)[number];

/** One concrete step towards an ambitie, in the two years of the uitvoeringsagenda. */
export const Actie = z.object({
  id: Id,
  titel: z.string().max(500),
  ambitieId: Id.nullable().default(null),
  trekker: Id.nullable().default(null),
  partners: z.array(Id).default([]),
  start: Maand.nullable().default(null),
  eind: Maand.nullable().default(null),
  schaal: Schaal.nullable().default(null),
  gemeenten: z.array(Id).default([]),
  status: ActieStatus.default("idee"),
  volgorde: z.string(),
  gewijzigd: Wijziging.nullable().default(null),
});
export type Actie = Readonly<z.infer<typeof Actie>>;

/** How an actie is called where it has no title yet. */
export const naamVanActie = ({ titel }: Pick<Actie, "titel">): string => titel.trim() || NAAMLOOS.actie;
