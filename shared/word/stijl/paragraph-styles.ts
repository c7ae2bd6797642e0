import { OPMAAK, type Opmaak } from "../opmaak.ts";
import type { ParagraphStyle } from "./paragraph-style.ts";

const twips = (points: number): number => Math.round(20 * points);

/** One and a fifteenth of a line, as running text has. */
const TEXT_LINE = 276;

const spacing = (before: number, after: number, line = TEXT_LINE) => ({ before, after, line });

function heading(
  level: number,
  before: number,
  after: number,
  look: Partial<ParagraphStyle>,
): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: "Normal",
    keepNext: true,
    keepLines: true,
    spacing: spacing(before, after, 252),
    outline: level - 1,
    ...look,
  };
}

function headings({ kleuren, letters, afstanden }: Opmaak): ParagraphStyle[] {
  const { inkt, petrol, grijs } = kleuren;
  const { kop1, kop2, kop3, onderkop } = letters;
  const chapter = { points: kop1, color: petrol, bold: true, numbered: 0 };
  return [
    heading(1, twips(afstanden.kop1Voor), twips(afstanden.kop1Na), chapter),
    heading(2, 360, 100, { points: kop2, color: inkt, bold: true, numbered: 1 }),
    heading(3, 280, 60, { points: kop3, color: inkt, bold: true, numbered: 2 }),
    heading(4, 200, 40, { points: onderkop, color: petrol, bold: true }),
    heading(5, 160, 40, { points: onderkop, color: inkt, bold: true, italic: true }),
    heading(6, 160, 40, { points: onderkop, color: grijs, italic: true }),
    {
      id: "Bijlagekop",
      name: "Bijlagekop",
      based: "Heading2",
      next: "Normal",
      indent: { left: 0, firstLine: 0 },
      outline: 1,
      numbered: false,
    },
  ];
}

function front({ kleuren, letters, afstanden }: Opmaak): ParagraphStyle[] {
  const { inkt, petrol, grijs } = kleuren;
  const entry = { next: "Normal", points: letters.inhoud, indent: { left: 720, hanging: 720 } };
  return [
    {
      id: "Title",
      name: "Title",
      keepNext: true,
      spacing: spacing(0, 120, 240),
      points: letters.titel,
      color: inkt,
      bold: true,
    },
    { id: "Subtitle", name: "Subtitle", spacing: spacing(0, 480), points: letters.ondertitel, color: grijs },
    {
      id: "Regio",
      name: "Regio",
      spacing: spacing(twips(afstanden.regioVoor), 240),
      points: letters.regio,
      color: petrol,
      bold: true,
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      next: "Normal",
      keepNext: true,
      keepLines: true,
      newPage: true,
      spacing: spacing(0, 240, 252),
      points: letters.kop1,
      color: petrol,
      bold: true,
    },
    { id: "TOC1", name: "toc 1", ...entry, spacing: spacing(80, 0, 240), bold: true },
    { id: "TOC2", name: "toc 2", ...entry, spacing: spacing(0, 0, 240) },
  ];
}

function texts({ kleuren, letters, afstanden }: Opmaak): ParagraphStyle[] {
  const { inkt, petrol, grijs, open, openLijn } = kleuren;
  const after = twips(afstanden.alineaNa);
  const indent = twips(afstanden.kenmerkInspringing);
  return [
    {
      id: "Caption",
      name: "caption",
      next: "Normal",
      keepNext: true,
      spacing: spacing(240, 80, 240),
      points: letters.bijschrift,
      color: grijs,
    },
    {
      id: "ListParagraph",
      name: "List Paragraph",
      spacing: spacing(0, after, 264),
      indent: { left: 397 },
      contextual: true,
    },
    {
      id: "Quote",
      name: "Quote",
      rule: { color: petrol, space: 12 },
      spacing: spacing(60, after),
      indent: { left: 397, right: 397 },
      italic: true,
    },
    {
      id: "FootnoteText",
      name: "footnote text",
      spacing: spacing(0, 20, 240),
      points: letters.klein,
      color: inkt,
    },
    { id: "Header", name: "header", spacing: spacing(0, 0, 240), points: letters.koptekst, color: grijs },
    {
      id: "Footer",
      name: "footer",
      spacing: spacing(0, 0, 240),
      alignRight: true,
      points: letters.koptekst,
      color: grijs,
    },
    {
      id: "Kenmerk",
      name: "Kenmerk",
      tab: indent,
      spacing: spacing(0, twips(afstanden.kenmerkNa), 264),
      indent: { left: indent, hanging: indent },
    },
    {
      id: "Tussenkop",
      name: "Tussenkop",
      next: "Normal",
      keepNext: true,
      spacing: spacing(60, 40),
      bold: true,
    },
    {
      id: "OpenVraag",
      name: "Open vraag",
      rule: { color: openLijn, space: 8 },
      spacing: spacing(60, after),
      indent: { left: 227 },
      points: letters.tekst,
      color: open,
    },
    {
      id: "Voorbladkop",
      name: "Voorbladkop",
      keepNext: true,
      spacing: spacing(600, 120),
      points: letters.voorblad,
      color: inkt,
      bold: true,
    },
  ];
}

function tableTexts({ kleuren, letters }: Opmaak): ParagraphStyle[] {
  const { inkt, grijs } = kleuren;
  return [
    {
      id: "Tabeltekst",
      name: "Tabeltekst",
      spacing: spacing(30, 30, 240),
      points: letters.tabel,
      color: inkt,
    },
    { id: "Tabelkop", name: "Tabelkop", based: "Tabeltekst", bold: true },
    {
      id: "Tabelnoot",
      name: "Tabelnoot",
      next: "Normal",
      spacing: spacing(60, 40, 247),
      points: letters.klein,
      color: grijs,
    },
    {
      id: "Scheiding",
      name: "Scheiding",
      next: "Normal",
      spacing: { ...spacing(0, 0, 20), exact: true },
      points: 1,
      color: inkt,
    },
  ];
}

/** The styles of a look, with the plain one last: what no style says comes from there. */
export const paragraphStyles = (opmaak: Opmaak): ParagraphStyle[] =>
  [headings, front, texts, tableTexts].flatMap((styles) => styles(opmaak));

/** What every paragraph has unless its style says otherwise. */
export const plainStyle = ({ kleuren, letters, afstanden }: Opmaak) =>
  ({
    id: "Normal",
    name: "Normal",
    points: letters.tekst,
    color: kleuren.inkt,
    spacing: spacing(0, twips(afstanden.alineaNa)),
  }) as const satisfies ParagraphStyle;

export type FullStyle = ParagraphStyle & Required<Pick<ParagraphStyle, "points" | "color" | "spacing">>;

const FULL: ReadonlyMap<string, FullStyle> = fullStyles(OPMAAK);

function fullStyles(opmaak: Opmaak): Map<string, FullStyle> {
  const plain = plainStyle(opmaak);
  const full = new Map<string, FullStyle>([[plain.id, plain]]);
  for (const style of paragraphStyles(opmaak))
    full.set(style.id, { ...plain, ...full.get(style.based ?? plain.id), ...style });
  return full;
}

/** A style of our documents with all that it takes from the styles under it. */
export function styleOf(id: string): FullStyle {
  const style = FULL.get(id);
  if (!style) throw new Error(`There is no style ${id}.`);
  return style;
}
