import type { Actie } from "#shared/domain/actie.ts";
import type { Agenda } from "#shared/domain/agenda.ts";
import type { Antwoord, Triage } from "#shared/domain/antwoord.ts";
import type { Bedrag } from "#shared/domain/bedrag.ts";
import type { Begroting, Post } from "#shared/domain/begroting.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { actieTekst, ambitieTekst, antwoordTekst, hoofdstukTekst } from "#shared/domain/tekst-id.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "./an-agenda.ts";
import { createRandom, type Random } from "./random.ts";
import { randomText, randomTitle } from "./random-text.ts";

/** An agenda nobody would write but the schema allows: odd texts, dangling ids, all states. A seed is one agenda. */
export function randomAgenda(seed: number, raamwerk: Raamwerk): Agenda {
  const random = createRandom(seed);
  const ids = (soort: string, max: number): string[] =>
    Array.from({ length: random.below(max + 1) }, (_, index) => `${soort}-${index + 1}`);
  const bronnen = ids("bron", 6).map((id) =>
    aBron({
      id,
      titel: randomTitle(random),
      uitgever: random.pick(["UWV", "CBS", "", "SBB"]),
      jaar: random.pick(["2024", "2025", ""]),
      url: random.pick(["https://voorbeeld.nl/a?b=1&c=2", "javascript:alert(1)", "file:///etc/passwd", ""]),
    }),
  );
  const write = (): RichText => randomText(random, [...bronnen.map(({ id }) => id), "weg"]);
  const ambitieIds = ids("amb", 3);
  const actieIds = ids("act", 4);
  const hoofdstukIds = ids("hfd", 2);
  const partnerIds = ids("par", 3);
  const gemeenten = ids("gem", 4);
  const vragen = [...raamwerk.vragen.map(({ id }) => id).filter(() => random.chance(0.4)), "oude-vraag"];
  const teksten: Record<string, RichText> = {};
  for (const sleutel of [
    ...vragen.map(antwoordTekst),
    ...hoofdstukIds.map(hoofdstukTekst),
    ...ambitieIds.map(ambitieTekst),
    ...actieIds.flatMap((id) => (["probleem", "aanpak", "resultaat"] as const).map((o) => actieTekst(id, o))),
  ])
    if (random.chance(0.55)) teksten[sleutel] = write();
  return anAgenda({
    titel: randomTitle(random),
    ondertitel: randomTitle(random),
    regio: random.pick(["Rivierenhoek", "Arbeidsmarktregio Zuid", "A & B <C>", ""]),
    versie: random.pick(["concept", "1.0", "", "versie “2” & meer"]),
    gemeenten: gemeenten.map((id) => ({
      id,
      naam: randomTitle(random),
      collegebesluit: random.pick([null, "2026-03-01"]),
      raadsbesluit: random.pick([null, "2026-11-30"]),
      volgorde: id,
    })),
    antwoorden: Object.fromEntries(vragen.map((id) => [id, randomAntwoord(id, random)])),
    hoofdstukken: hoofdstukIds.map((id) => ({
      id,
      titel: randomTitle(random),
      plaats: random.pick(["voorin", "achterin"]),
      volgorde: id,
      gewijzigd: null,
    })),
    ambities: ambitieIds.map((id) =>
      anAmbitie({
        id,
        titel: randomTitle(random),
        doelgroepen: random.some([...raamwerk.doelgroepen.map((d) => d.id), "onbekend"]),
        sectoren: random.some([...raamwerk.sectoren.map((s) => s.id), "onbekend"]),
        vragen: random.some([...vragen, "nooit-gesteld"]),
        termijn: random.pick([null, 2028]),
        prioriteit: random.pick([null, "hoog", "middel", "laag"]),
      }),
    ),
    acties: actieIds.map((id) => randomActie(id, random, { ambitieIds, partnerIds, gemeenten })),
    begroting: randomBegroting(random, actieIds),
    bronnen,
    partners: partnerIds.map((id) => ({ id, naam: randomTitle(random), rol: "", volgorde: id })),
    afkortingen: ids("afk", 3).map((id) => ({
      id,
      afkorting: randomTitle(random),
      betekenis: randomTitle(random),
    })),
    genegeerdeAfkortingen: random.some(["ICT", "EU", "R&D"]).sort(),
    teksten,
  });
}

function randomAntwoord(vraagId: string, random: Random): Antwoord {
  const triage = random.pick<Triage>([
    { kind: "open" },
    { kind: "nu" },
    { kind: "nu" },
    { kind: "later" },
    { kind: "elders", waar: randomTitle(random) },
    { kind: "bewust-niet", want: randomTitle(random) },
  ]);
  return { vraagId, triage, klaar: random.chance(0.5), vraagTekst: randomTitle(random), gewijzigd: null };
}

type Ids = Readonly<{ ambitieIds: string[]; partnerIds: string[]; gemeenten: string[] }>;

function randomActie(id: string, random: Random, { ambitieIds, partnerIds, gemeenten }: Ids): Actie {
  return anActie({
    id,
    titel: randomTitle(random),
    ambitieId: random.pick([null, "weg", ...ambitieIds]),
    trekker: random.pick([null, "weg", ...partnerIds]),
    partners: random.some(partnerIds),
    start: random.pick([null, "2026-01", "2026-09"]),
    eind: random.pick([null, "2026-12", "2027-12", "2026-09"]),
    schaal: random.pick([null, "regio", "subregio", "lokaal"]),
    gemeenten: random.some(gemeenten),
    status: random.pick(["idee", "gepland", "loopt", "afgerond", "gestopt"]),
  });
}

function randomBegroting(random: Random, actieIds: readonly string[]): Begroting {
  const jaren = Array.from({ length: random.pick([0, 1, 2, 3, 5, 9, 17]) }, (_, index) => 2026 + index);
  const gedrukt = (): Record<string, number> => (random.chance(0.3) ? { "2026": random.below(100_000) } : {});
  const blokken = Array.from({ length: random.below(5) }, (_, index) => ({
    id: `blok-${index + 1}`,
    naam: randomTitle(random),
    soort: random.pick(["lasten", "dekking", "reserve"] as const),
    gedrukt: gedrukt(),
    volgorde: `a${index}`,
  }));
  const posten = blokken.flatMap((blok) =>
    Array.from(
      { length: random.below(6) },
      (_, index): Post =>
        aPost({
          id: `post-${blok.id}-${index}`,
          blokId: blok.id,
          naam: randomTitle(random),
          aard: random.pick([null, null, "structureel", "tijdelijk"]),
          bedragen: Object.fromEntries(
            jaren.filter(() => random.chance(0.7)).map((jaar) => [String(jaar), randomBedrag(random)]),
          ),
          actieId: random.pick([null, ...actieIds]),
        }),
    ),
  );
  const plekken = [
    "totaal-lasten",
    "totaal-dekking",
    "weg",
    ...blokken.map((b) => b.id),
    ...posten.map((p) => p.id),
  ];
  const noten = Array.from({ length: random.below(6) }, (_, index) => ({
    id: `noot-${index}`,
    bij: random.pick(plekken),
    tekst: randomTitle(random),
    volgorde: `a${index}`,
  }));
  return { jaren, gedrukt: gedrukt(), blokken, posten, noten };
}

const randomBedrag = (random: Random): Bedrag =>
  random.chance(0.2)
    ? { kind: "pm" }
    : { kind: "euro", euro: random.below(10_000_000) - 1_000_000, circa: random.chance(0.1) };
