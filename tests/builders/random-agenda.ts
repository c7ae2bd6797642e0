import { z } from "zod";
import type { Agenda } from "#shared/document/agenda.ts";
import { alsLijst } from "#shared/document/agenda-lijsten.ts";
import { AgendaVelden } from "#shared/document/soorten/agenda-velden.ts";
import type { Groep, Plain, Soort, Verwijzing } from "#shared/document/soorten/soort.ts";
import { SOORTEN, type SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { createRandom, type Random } from "./random.ts";
import { randomText } from "./random-text.ts";
import { randomValue } from "./random-value.ts";

const ALLE: readonly Soort[] = SOORTEN;

/** How many records a soort can get at most, where that is not three. */
const HOOGSTENS: Readonly<Record<string, number>> = {
  bron: 6,
  blok: 4,
  post: 15,
  noot: 6,
  actie: 4,
  gemeente: 4,
};

/** Values a schema cannot tell of and that break careless writers. */
const VIJANDIG: Readonly<Record<string, readonly string[]>> = {
  url: ["https://voorbeeld.nl/a?b=1&c=2", "javascript:alert(1)", "file:///etc/passwd", ""],
};

/** The ids of every soort of one agenda. */
type Ids = ReadonlyMap<string, readonly string[]>;

/** An agenda nobody would write but the schema allows: odd texts, dangling ids, all states. A seed is one agenda. */
export function randomAgenda(seed: number, raamwerk: Raamwerk): Agenda {
  const random = createRandom(seed);
  const vragen = [...raamwerk.vragen.map(({ id }) => id).filter(() => random.chance(0.4)), "oude-vraag"];
  const ids: Ids = new Map([
    ...ALLE.map((soort): [string, string[]] => [soort.naam, idsVoor(soort, vragen, random)]),
    ["totaal", ["lasten", "dekking"]],
  ]);
  const records = new Map(ALLE.map((soort) => [soort, recordsVoor(soort, ids, raamwerk, random)]));
  const lijsten = (groep: Groep) =>
    Object.fromEntries(
      ALLE.filter((soort) => soort.groep === groep).map((soort) => [
        soort.lijst,
        alsLijst(soort, records.get(soort) ?? []),
      ]),
    );
  const velden = randomValue(z.toJSONSchema(AgendaVelden), random) as AgendaVelden;
  const jaren = Array.from({ length: random.pick([0, 1, 2, 3, 5, 9, 17]) }, (_, index) => 2026 + index);
  return {
    ...velden,
    id: "agenda-1",
    raamwerk: raamwerk.id,
    ...lijsten(null),
    begroting: {
      jaren,
      gedrukt: random.pick([{}, { "2026": 12 }]),
      gedruktDekking: random.pick([{}, { "2027": 3 }]),
      gedruktReserve: random.pick([{}, { "2026": 4 }]),
      ...lijsten("begroting"),
    },
    teksten: tekstenVoor(ids, random),
  } as unknown as Agenda;
}

function idsVoor({ naam, vorm }: Soort, vragen: readonly string[], random: Random): string[] {
  if (vorm === "per-id") return [...vragen];
  const aantal = random.below((HOOGSTENS[naam] ?? 3) + 1);
  return Array.from({ length: aantal }, (_, index) => `${naam}-${index + 1}`);
}

function recordsVoor(soort: Soort, ids: Ids, raamwerk: Raamwerk, random: Random): Plain[] {
  const schema = z.toJSONSchema(soort.schema, { io: "input" });
  return (ids.get(soort.naam) ?? []).map((id, index) => ({
    ...(randomValue(schema, random) as Plain),
    ...Object.fromEntries(
      Object.entries(soort.verwijzingen).map(([veld, verwijzing]) => [
        veld,
        randomVerwijzing(soort, veld, doelenVan(verwijzing, ids, raamwerk), random),
      ]),
    ),
    ...Object.fromEntries(
      Object.keys(VIJANDIG).flatMap((veld) =>
        veld in soort.schema.shape ? [[veld, random.pick(VIJANDIG[veld] ?? [])]] : [],
      ),
    ),
    ...(soort.heeftVolgorde ? { volgorde: `a${String(index).padStart(2, "0")}` } : {}),
    [soort.idVeld]: id,
  }));
}

type Doel = Readonly<{ soort: string; id: string }>;

function doelenVan({ naar }: Verwijzing, ids: Ids, raamwerk: Raamwerk): Doel[] {
  if ("raamwerk" in naar)
    return [...raamwerk[naar.raamwerk], { id: "weg" }].map(({ id }) => ({ soort: "", id }));
  return naar.flatMap((soort) => [...(ids.get(soort) ?? []), "weg"].map((id) => ({ soort, id })));
}

/** A reference in the form its field has: an id, null, a list of ids, or a Ref. */
function randomVerwijzing(
  { schema, sets }: Soort,
  veld: string,
  doelen: readonly Doel[],
  random: Random,
): unknown {
  const ids = doelen.map(({ id }) => id);
  if (sets.includes(veld)) return [...new Set(random.some(ids))].sort();
  const kan = (waarde: unknown) => (schema.shape[veld] as z.ZodType).safeParse(waarde).success;
  const passend = [...ids, ...doelen, null].filter(kan);
  return random.pick(passend);
}

function tekstenVoor(ids: Ids, random: Random): Record<string, RichText> {
  const bronnen = [...(ids.get("bron") ?? []), "weg"];
  return Object.fromEntries(
    ALLE.flatMap(({ naam, teksten }) =>
      (ids.get(naam) ?? []).flatMap((id) =>
        teksten.flatMap((veld): [string, RichText][] =>
          random.chance(0.55)
            ? [[tekstSleutel(naam as SoortNaam, id, veld), randomText(random, bronnen)]]
            : [],
        ),
      ),
    ),
  );
}
