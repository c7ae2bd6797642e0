import { OPMAAK, type Opmaak } from "../opmaak.ts";
import { CHAPTER_NUM_ID } from "./numbering.ts";

type ParagraphStyle = Readonly<{
  id: string;
  name: string;
  based?: string;
  next?: string;
  /** Inside w:pPr, in schema order. */
  p?: string;
  /** Inside w:rPr, in schema order. */
  r?: string;
}>;

const halfPoints = (points: number): number => Math.round(2 * points);
const twips = (points: number): number => Math.round(20 * points);

const spacing = (before: number, after: number, line = 276): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (points: number): string =>
  `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;
const run = (points: number, color: string, bold = false, italic = false): string =>
  `${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}<w:color w:val="${color}"/>${size(points)}`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${CHAPTER_NUM_ID}"/></w:numPr>`;

function heading(level: number, before: number, after: number, rPr: string, numbering = ""): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: "Normal",
    p: `<w:keepNext/><w:keepLines/>${numbering}${spacing(before, after, 252)}<w:outlineLvl w:val="${level - 1}"/>`,
    r: rPr,
  };
}

function headings({ kleuren, letters, afstanden }: Opmaak): ParagraphStyle[] {
  const { inkt, petrol, grijs } = kleuren;
  const { kop1, kop2, kop3, onderkop } = letters;
  return [
    heading(1, twips(afstanden.kop1Voor), twips(afstanden.kop1Na), run(kop1, petrol, true), numbered(0)),
    heading(2, 360, 100, run(kop2, inkt, true), numbered(1)),
    heading(3, 280, 60, run(kop3, inkt, true), numbered(2)),
    heading(4, 200, 40, run(onderkop, petrol, true)),
    heading(5, 160, 40, run(onderkop, inkt, true, true)),
    heading(6, 160, 40, run(onderkop, grijs, false, true)),
    {
      id: "Bijlagekop",
      name: "Bijlagekop",
      based: "Heading2",
      next: "Normal",
      p: `<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="1"/>`,
    },
  ];
}

function front({ kleuren, letters, afstanden }: Opmaak): ParagraphStyle[] {
  const { inkt, petrol, grijs } = kleuren;
  return [
    {
      id: "Title",
      name: "Title",
      p: `<w:keepNext/>${spacing(0, 120, 240)}`,
      r: run(letters.titel, inkt, true),
    },
    { id: "Subtitle", name: "Subtitle", p: spacing(0, 480), r: run(letters.ondertitel, grijs) },
    {
      id: "Regio",
      name: "Regio",
      p: spacing(twips(afstanden.regioVoor), 240),
      r: run(letters.regio, petrol, true),
    },
    {
      id: "TOCHeading",
      name: "TOC Heading",
      next: "Normal",
      p: `<w:keepNext/><w:keepLines/><w:pageBreakBefore/>${spacing(0, 240, 252)}`,
      r: run(letters.kop1, petrol, true),
    },
    {
      id: "TOC1",
      name: "toc 1",
      next: "Normal",
      p: `${spacing(80, 0, 240)}<w:ind w:left="720" w:hanging="720"/>`,
      r: `<w:b/>${size(letters.inhoud)}`,
    },
    {
      id: "TOC2",
      name: "toc 2",
      next: "Normal",
      p: `${spacing(0, 0, 240)}<w:ind w:left="720" w:hanging="720"/>`,
      r: size(letters.inhoud),
    },
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
      p: `<w:keepNext/>${spacing(240, 80, 240)}`,
      r: run(letters.bijschrift, grijs),
    },
    {
      id: "ListParagraph",
      name: "List Paragraph",
      p: `${spacing(0, after, 264)}<w:ind w:left="397"/><w:contextualSpacing/>`,
    },
    {
      id: "Quote",
      name: "Quote",
      p: `<w:pBdr><w:left w:val="single" w:sz="12" w:space="12" w:color="${petrol}"/></w:pBdr>${spacing(60, after)}<w:ind w:left="397" w:right="397"/>`,
      r: "<w:i/>",
    },
    { id: "FootnoteText", name: "footnote text", p: spacing(0, 20, 240), r: run(letters.klein, inkt) },
    { id: "Header", name: "header", p: spacing(0, 0, 240), r: run(letters.koptekst, grijs) },
    {
      id: "Footer",
      name: "footer",
      p: `${spacing(0, 0, 240)}<w:jc w:val="right"/>`,
      r: run(letters.koptekst, grijs),
    },
    {
      id: "Kenmerk",
      name: "Kenmerk",
      p: `<w:tabs><w:tab w:val="left" w:pos="${indent}"/></w:tabs>${spacing(0, twips(afstanden.kenmerkNa), 264)}<w:ind w:left="${indent}" w:hanging="${indent}"/>`,
    },
    { id: "Tussenkop", name: "Tussenkop", next: "Normal", p: `<w:keepNext/>${spacing(60, 40)}`, r: "<w:b/>" },
    {
      id: "OpenVraag",
      name: "Open vraag",
      p: `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="${openLijn}"/></w:pBdr>${spacing(60, after)}<w:ind w:left="227"/>`,
      r: run(letters.tekst, open),
    },
    {
      id: "Voorbladkop",
      name: "Voorbladkop",
      p: `<w:keepNext/>${spacing(600, 120)}`,
      r: run(letters.voorblad, inkt, true),
    },
  ];
}

function tableTexts({ kleuren, letters }: Opmaak): ParagraphStyle[] {
  const { inkt, grijs } = kleuren;
  return [
    { id: "Tabeltekst", name: "Tabeltekst", p: spacing(30, 30, 240), r: run(letters.tabel, inkt) },
    { id: "Tabelkop", name: "Tabelkop", based: "Tabeltekst", p: "<w:keepNext/>", r: "<w:b/>" },
    {
      id: "Tabelnoot",
      name: "Tabelnoot",
      next: "Normal",
      p: spacing(60, 40, 247),
      r: run(letters.klein, grijs),
    },
    {
      id: "Scheiding",
      name: "Scheiding",
      next: "Normal",
      p: `<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`,
      r: run(1, inkt),
    },
  ];
}

const paragraphStyle = ({ id, name, based = "Normal", next, p = "", r = "" }: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>${p ? `<w:pPr>${p}</w:pPr>` : ""}${r ? `<w:rPr>${r}</w:rPr>` : ""}</w:style>`;

const hairline = (side: string, size: number, color: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** Hairlines, a dark rule under the header row; no boxes, no colour. */
const tableStyles = ({ inkt, lijn }: Opmaak["kleuren"]): string =>
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="Agendatabel"><w:name w:val="Agendatabel"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${hairline("top", 8, inkt)}${hairline("bottom", 6, inkt)}${hairline("insideH", 4, lijn)}</w:tblBorders><w:tblCellMar><w:top w:w="10" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="10" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${hairline("bottom", 6, inkt)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

const characterStyles = ({ petrol }: Opmaak["kleuren"]): string =>
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="${petrol}"/><w:u w:val="single"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>` +
  `<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>`;

/** A complete style sheet: one font, Dutch, quiet. The built-in styles carry the built-in names, so that a template of a municipality restyles the document. */
export function stylesXml(opmaak: Opmaak): string {
  const { lettertype, kleuren, letters, afstanden } = opmaak;
  const paragraphs = [headings, front, texts, tableTexts].flatMap((styles) => styles(opmaak));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${lettertype}" w:eastAsia="${lettertype}" w:hAnsi="${lettertype}" w:cs="${lettertype}"/><w:color w:val="${kleuren.inkt}"/>${size(letters.tekst)}<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spacing(0, twips(afstanden.alineaNa))}</w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    paragraphs.map(paragraphStyle).join("") +
    characterStyles(kleuren) +
    tableStyles(kleuren) +
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `</w:styles>`
  );
}

/** The style sheet of the look our documents have. */
export const STYLES_XML = stylesXml(OPMAAK);
