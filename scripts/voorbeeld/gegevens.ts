import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ActieStatus, Schaal } from "#shared/domain/actie.ts";
import { Triage } from "#shared/domain/antwoord.ts";
import { BegrotingRij, BlokSoort } from "#shared/domain/begroting.ts";
import { Jaar, Maand } from "#shared/domain/datum.ts";
import { Id } from "#shared/domain/id.ts";
import { Wijziging } from "#shared/domain/wijziging.ts";
import { Blok } from "./blokken.ts";

const Tekst = z.array(Blok);
const Ids = z.array(Id).default([]);
const PerJaar = z.record(z.string().regex(/^\d{4}$/), z.int());

/** The data files of a sample, one key per file; an unknown field is refused so that no fact is lost to a typing error. */
export const Gegevens = z.strictObject({
  agenda: z.strictObject({
    velden: z.strictObject({
      id: Id,
      titel: z.string(),
      ondertitel: z.string(),
      regio: z.string(),
      centrumgemeente: z.string(),
      beleidVanaf: Jaar,
      uitvoeringVanaf: Jaar,
      versie: z.string(),
      raamwerk: z.string(),
      ronde: z.int(),
    }),
    gewijzigd: Wijziging,
    gemeenten: z.array(z.strictObject({ id: Id, naam: z.string() })),
  }),
  hoofdstukken: z.array(
    z.strictObject({
      id: Id,
      titel: z.string(),
      plaats: z.enum(["voorin", "achterin", "bijlage"]),
      tekst: Tekst,
    }),
  ),
  antwoorden: z.array(
    z.strictObject({ vraag: z.string(), triage: Triage, klaar: z.boolean(), tekst: Tekst }),
  ),
  bronnen: z.array(
    z.strictObject({
      id: Id,
      titel: z.string(),
      kort: z.string(),
      uitgever: z.string(),
      jaar: z.string(),
      url: z.url().optional(),
      toelichting: z.string(),
    }),
  ),
  partners: z.array(z.strictObject({ id: Id, naam: z.string(), rol: z.string() })),
  ambities: z.array(
    z.strictObject({
      id: Id,
      titel: z.string(),
      doelgroepen: z.array(z.string()),
      sectoren: z.array(z.string()),
      vragen: z.array(z.string()),
      tekst: Tekst,
    }),
  ),
  acties: z.array(
    z.strictObject({
      id: Id,
      titel: z.string(),
      ambitie: Id,
      trekker: Id.nullable(),
      partners: Ids,
      gemeenten: Ids,
      start: Maand.nullable().default(null),
      eind: Maand.nullable().default(null),
      schaal: Schaal,
      status: ActieStatus,
      probleem: Tekst,
      aanpak: Tekst,
      resultaat: Tekst,
    }),
  ),
  begroting: z.strictObject({
    jaren: z.tuple([Jaar]),
    gedrukt: PerJaar,
    blokken: z.array(
      z.strictObject({
        id: Id,
        naam: z.string(),
        soort: BlokSoort,
        gedrukt: PerJaar,
        posten: z.array(
          z.strictObject({
            id: Id,
            naam: z.string(),
            aard: z.enum(["structureel", "tijdelijk"]).nullable().default(null),
            bedrag: z.int(),
            actie: Id.nullable().default(null),
          }),
        ),
      }),
    ),
    noten: z.array(z.strictObject({ id: Id, bij: BegrotingRij, tekst: z.string() })),
  }),
  afkortingen: z.array(z.strictObject({ afkorting: z.string(), betekenis: z.string() })),
});
export type Gegevens = Readonly<z.infer<typeof Gegevens>>;

/** Reads the data files of a sample from its folder. */
export async function readGegevens(folder: string): Promise<Gegevens> {
  const bestanden = await Promise.all(
    Object.keys(Gegevens.shape).map(async (naam) => [
      naam,
      JSON.parse(await readFile(join(folder, `${naam}.json`), "utf8")),
    ]),
  );
  return Gegevens.parse(Object.fromEntries(bestanden));
}
