import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro } from "#shared/domain/bedrag.ts";
import type { Block, Inline, RichText, TableCell } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "./an-agenda.ts";
import { createRandom, type Random } from "./random.ts";

const [raamwerk] = raamwerken;
const WOORDEN = raamwerk.vragen
  .flatMap(({ vraag, uitleg }) => `${vraag} ${uitleg}`.split(/\s+/u))
  .filter(Boolean);
const BRONNEN = 8;

/** An agenda as people write them, of ten to a hundred pages: texts with lists, tables, notes and citations. A seed is one agenda. */
export function aWrittenAgenda(seed: number): Agenda {
  const random = createRandom(seed + 1000);
  const omvang = between(random, 1, 5);
  const teksten: Record<string, RichText> = {};
  for (const { id } of raamwerk.vragen)
    if (random.chance(0.15 * omvang)) teksten[tekstSleutel("antwoord", id)] = tekst(random, omvang + 2);
  const ambities = list(between(random, 1, 6), (id, volgorde) =>
    anAmbitie({ id: `ambitie-${id}`, titel: zin(random, 3, 14), volgorde }),
  );
  const acties = list(between(random, 1, 25), (id, volgorde) =>
    anActie({
      id: `actie-${id}`,
      titel: zin(random, 3, 12),
      ambitieId: random.chance(0.9) ? random.pick(ambities).id : null,
      start: "2026-01",
      eind: "2027-06",
      schaal: random.pick(["regio", "lokaal"]),
      volgorde,
    }),
  );
  for (const { id } of ambities) teksten[tekstSleutel("ambitie", id)] = tekst(random, 6);
  for (const { id } of acties)
    for (const deel of ["probleem", "aanpak", "resultaat"] as const)
      if (random.chance(0.8)) teksten[tekstSleutel("actie", id, deel)] = tekst(random, 2);
  const bronnen = list(BRONNEN, (id, volgorde) =>
    aBron({ id: `bron-${id}`, titel: zin(random, 3, 15), volgorde }),
  );
  return anAgenda({ ambities, acties, teksten, bronnen, begroting: begroting(random) });
}

function begroting(random: Random): Agenda["begroting"] {
  const jaren = Array.from({ length: between(random, 1, 6) }, (_, index) => 2026 + index);
  return {
    jaren,
    gedrukt: {},
    gedruktDekking: {},
    gedruktReserve: {},
    blokken: [
      { id: "b1", naam: "Kerntaken", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a0" },
      { id: "b2", naam: "Projecten", soort: "lasten", gedrukt: {}, beginstand: null, volgorde: "a1" },
      { id: "b3", naam: "Rijk", soort: "dekking", gedrukt: {}, beginstand: null, volgorde: "a2" },
    ],
    posten: list(between(random, 3, 60), (id, volgorde) =>
      aPost({
        id: `post-${id}`,
        blokId: `b${between(random, 1, 3)}`,
        naam: zin(random, 1, 10),
        bedragen: Object.fromEntries(jaren.map((jaar) => [jaar, euro(between(random, 100, 900_000))])),
        volgorde,
      }),
    ),
    noten: [],
  };
}

const between = (random: Random, least: number, most: number): number =>
  least + random.below(most - least + 1);

const list = <T>(length: number, make: (id: number, volgorde: string) => T): T[] =>
  Array.from({ length }, (_, index) => make(index + 1, `a${String(index).padStart(3, "0")}`));

const zin = (random: Random, least: number, most: number): string =>
  Array.from({ length: between(random, least, most) }, () => random.pick(WOORDEN)).join(" ");

const tekst = (random: Random, most: number): RichText => ({
  type: "doc",
  content: [alinea(random, 10, 60), ...Array.from({ length: between(random, 0, most) }, () => blok(random))],
});

function alinea(random: Random, least: number, most: number): Block {
  const content: Inline[] = [{ type: "text", text: `${zin(random, least, most)}.` }];
  if (random.chance(0.3))
    content.push(
      { type: "text", text: ` ${zin(random, 2, 6)}`, marks: [{ type: "bold" }] },
      { type: "text", text: ` ${zin(random, 5, 30)}.` },
    );
  if (random.chance(0.2))
    content.push({
      type: "bronVerwijzing",
      attrs: { bronId: `bron-${between(random, 1, BRONNEN)}`, vindplaats: random.pick(["", "p. 3"]) },
    });
  if (random.chance(0.12)) content.push({ type: "voetnoot", attrs: { tekst: `${zin(random, 3, 40)}.` } });
  return { type: "paragraph", content };
}

/** Of a hundred blocks, so many are of each kind. */
const KINDS: readonly (readonly [number, (random: Random) => Block])[] = [
  [60, (random) => alinea(random, 8, 110)],
  [15, opsomming],
  [10, tabel],
  [7, (random) => kop(zin(random, 2, 9), random.pick([3, 4]))],
  [4, (random) => ({ type: "blockquote", content: [alinea(random, 10, 40)] })],
  [4, (random) => ({ type: "paragraph", content: [{ type: "text", text: `${zin(random, 3, 8)}:` }] })],
];

function blok(random: Random): Block {
  let left = random.below(100);
  for (const [share, make] of KINDS) {
    if (left < share) return make(random);
    left -= share;
  }
  return alinea(random, 8, 110);
}

const kop = (text: string, level: 3 | 4): Block => ({
  type: "heading",
  attrs: { level },
  content: [{ type: "text", text }],
});

function opsomming(random: Random): Block {
  const content = Array.from({ length: between(random, 2, 9) }, () => ({
    type: "listItem" as const,
    content: [alinea(random, 3, 30)],
  }));
  return random.chance(0.5) ? { type: "bulletList", content } : { type: "orderedList", content };
}

function tabel(random: Random): Block {
  const columns = between(random, 2, 6);
  const rows = between(random, 2, random.chance(0.2) ? 60 : 12);
  return {
    type: "table",
    content: Array.from({ length: rows }, (_, row) => ({
      type: "tableRow",
      content: Array.from({ length: columns }, (_unused, column) => cel(random, row, column)),
    })),
  };
}

function cel(random: Random, row: number, column: number): TableCell {
  const getal = row > 0 && column > 1;
  const most = row === 0 ? 2 : random.chance(0.1) ? 40 : 6;
  const text = getal ? String(between(random, 1, 99_999)) : zin(random, 1, most);
  return {
    type: row === 0 ? "tableHeader" : "tableCell",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  };
}
