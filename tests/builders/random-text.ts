import type {
  Block,
  Inline,
  ListItem,
  Mark,
  RichText,
  TableRow,
  VoetnootInhoud,
} from "#shared/domain/rich-text.ts";
import { voetnootMet } from "#shared/domain/voetnoot.ts";
import type { Random } from "./random.ts";

/** Texts that break careless writers: markup, placeholders, controls, halves of characters, endless words. */
const NASTY = [
  "<w:p>&amp;</w:p>",
  "{koppen-0} {{tag}} {\u{E000}koppen-0}",
  "a\u0000b\u0008c\u001fd",
  "half \ud83d teken",
  "\ufffe\uffff",
  "👩‍👩‍👧 مرحبا שלום",
  "x".repeat(300),
  "regel\neen\ttab\r\ntwee",
  "]]> <!-- -- > <?xml?>",
  "€ 1.250.000 − 30% “aanhaling” ‘enkel’ …",
  "  spaties   dubbel  ",
  "#REF! =1+1 \\h \\* MERGEFORMAT",
];

const WORDS =
  "regio werk zorg scholing jongeren gemeente werkgever krapte begeleiding onderwijs de het een van voor met".split(
    " ",
  );

/** A short line, often plain, sometimes empty or hostile. */
export function randomTitle(random: Random): string {
  if (random.chance(0.08)) return "";
  if (random.chance(0.2)) return random.pick(NASTY);
  return words(random, 1 + random.below(6));
}

/** A text with every kind of node the schema allows, also where no editor would put it. */
export function randomText(random: Random, bronIds: readonly string[]): RichText {
  const blocks = (depth: number, max: number): Block[] =>
    Array.from({ length: random.below(max + 1) }, () => block(depth));
  const block = (depth: number): Block => {
    const kind = depth > 2 ? "paragraph" : random.pick(KINDS);
    switch (kind) {
      case "heading":
        return {
          type: "heading",
          attrs: { level: random.pick([3, 4, 5]), ...anker(random) },
          content: line(random, bronIds),
        };
      case "bulletList":
        return { type: "bulletList", content: items(depth) };
      case "orderedList":
        return { type: "orderedList", attrs: { start: random.pick([0, 1, 1, 7]) }, content: items(depth) };
      case "blockquote":
        return { type: "blockquote", content: blocks(depth + 1, 3) };
      case "table":
        return { type: "table", attrs: anker(random), content: rows(depth) };
      default:
        return random.chance(0.1)
          ? { type: "paragraph" }
          : { type: "paragraph", content: line(random, bronIds) };
    }
  };
  const items = (depth: number): ListItem[] =>
    Array.from({ length: random.below(4) }, () => ({ type: "listItem", content: blocks(depth + 1, 2) }));
  const rows = (depth: number): TableRow[] => {
    const columns = random.chance(0.02) ? 70 : random.pick([1, 2, 3, 8]);
    return Array.from({ length: random.below(4) }, (_, rowIndex) => ({
      type: "tableRow",
      content: Array.from({ length: Math.max(0, columns - random.pick([0, 0, 0, 1])) }, () => ({
        type: rowIndex === 0 && random.chance(0.8) ? "tableHeader" : "tableCell",
        attrs: { colspan: random.pick([1, 1, 1, 1, 2, 9]), rowspan: random.pick([1, 1, 1, 1, 2, 9]) },
        content: blocks(depth + 2, 1),
      })),
    }));
  };
  return { type: "doc", content: blocks(0, 3) };
}

const KINDS = [
  "paragraph",
  "paragraph",
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "blockquote",
  "table",
] as const;

/** Names that several headings and tables have: what is copied keeps its anker. */
const ANKERS = ["a", "b", "c"];
const DOELEN = [
  ...ANKERS.map((anker) => `anker/${anker}`),
  "anker/weg",
  "actie/weg",
  "onderdeel/vraag",
  "bijlage/begroting",
  "tabel/lasten",
  "tabel/<§>",
  "geen doel",
];

const anker = (random: Random): { anker?: string } =>
  random.chance(0.3) ? { anker: random.pick(ANKERS) } : {};

function line(random: Random, bronIds: readonly string[]): Inline[] {
  return Array.from({ length: 1 + random.below(5) }, () => inline(random, bronIds));
}

function inline(random: Random, bronIds: readonly string[]): Inline {
  if (random.chance(0.1)) return { type: "hardBreak" };
  if (random.chance(0.12)) return { type: "voetnoot", attrs: voetnoot(random, bronIds) };
  if (random.chance(0.12))
    return {
      type: "bronVerwijzing",
      attrs: { bronId: random.pick(bronIds), vindplaats: random.pick(["", "p. 5", "<§ 2>"]) },
    };
  if (random.chance(0.08)) return { type: "verwijzing", attrs: { naar: random.pick(DOELEN) } };
  const text = random.chance(0.15) ? random.pick(NASTY) : `${words(random, 1 + random.below(14))} `;
  return { type: "text", text, marks: marks(random) };
}

const NOOT_LINK = { type: "link" as const, attrs: { href: "https://noot.nl/" } };

/** Notes of words alone, and notes with a link and a citation around the same words. */
function voetnoot(random: Random, [bronId = ""]: readonly string[]): VoetnootInhoud {
  const teksten = ["", "Zie bijlage.", ...NASTY];
  return random.pick([
    ...teksten.map((tekst) => ({ tekst })),
    ...teksten.map((text) =>
      voetnootMet([
        { type: "text", text },
        { type: "text", text: "het rapport", marks: [NOOT_LINK] },
        { type: "bronVerwijzing", attrs: { bronId, vindplaats: "p. 7" } },
        { type: "text", text: " en meer." },
      ]),
    ),
  ]);
}

function marks(random: Random): Mark[] {
  const all: Mark[] = [
    { type: "bold" },
    { type: "italic" },
    {
      type: "link",
      attrs: {
        href: random.pick([
          "https://voorbeeld.nl/pad?x=1&y=2#deel",
          "mailto:info@voorbeeld.nl",
          "javascript:alert(1)",
          "file:///c:/geheim",
          "\\\\server\\deel",
          "ms-msdt:/id",
          `https://voorbeeld.nl/#${"a".repeat(300)}`,
        ]),
      },
    },
  ];
  return all.filter(() => random.chance(0.2));
}

const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
