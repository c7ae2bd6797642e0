import { OPMAAK, type Opmaak } from "../opmaak.ts";
import type { ParagraphStyle } from "../stijl/paragraph-style.ts";
import { paragraphStyles, plainStyle } from "../stijl/paragraph-styles.ts";
import { CHAPTER_NUM_ID } from "./numbering.ts";

const flag = (name: string, on: unknown): string => (on ? `<w:${name}/>` : "");

const halfPoints = (points: number): number => Math.round(2 * points);
const size = (points: number): string =>
  `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;

const spacing = ({ before, after, line, exact }: NonNullable<ParagraphStyle["spacing"]>): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${exact ? "exact" : "auto"}"/>`;

function numbering(numbered: ParagraphStyle["numbered"]): string {
  if (numbered === undefined) return "";
  const level = numbered === false ? "" : `<w:ilvl w:val="${numbered}"/>`;
  return `<w:numPr>${level}<w:numId w:val="${numbered === false ? 0 : CHAPTER_NUM_ID}"/></w:numPr>`;
}

const rule = ({ color, space }: NonNullable<ParagraphStyle["rule"]>): string =>
  `<w:pBdr><w:left w:val="single" w:sz="12" w:space="${space}" w:color="${color}"/></w:pBdr>`;

const tab = (position: number): string => `<w:tabs><w:tab w:val="left" w:pos="${position}"/></w:tabs>`;

const indent = (sides: NonNullable<ParagraphStyle["indent"]>): string =>
  `<w:ind${Object.entries(sides)
    .map(([side, value]) => ` w:${side}="${value}"`)
    .join("")}/>`;

/** What stands in w:pPr, in the order of the schema. */
function paragraphProperties(style: ParagraphStyle): string {
  return [
    flag("keepNext", style.keepNext),
    flag("keepLines", style.keepLines),
    flag("pageBreakBefore", style.newPage),
    numbering(style.numbered),
    style.rule ? rule(style.rule) : "",
    style.tab === undefined ? "" : tab(style.tab),
    style.spacing ? spacing(style.spacing) : "",
    style.indent ? indent(style.indent) : "",
    flag("contextualSpacing", style.contextual),
    style.alignRight ? `<w:jc w:val="right"/>` : "",
    style.outline === undefined ? "" : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join("");
}

/** What stands in w:rPr, in the order of the schema. */
function runProperties({ bold, italic, color, points }: ParagraphStyle): string {
  const look = color === undefined ? "" : `<w:color w:val="${color}"/>`;
  return `${flag("b", bold)}${flag("i", italic)}${look}${points === undefined ? "" : size(points)}`;
}

function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, based = "Normal", next } = style;
  const [p, r] = [paragraphProperties(style), runProperties(style)];
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>${p ? `<w:pPr>${p}</w:pPr>` : ""}${r ? `<w:rPr>${r}</w:rPr>` : ""}</w:style>`;
}

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
  const { lettertype, kleuren, letters } = opmaak;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${lettertype}" w:eastAsia="${lettertype}" w:hAnsi="${lettertype}" w:cs="${lettertype}"/><w:color w:val="${kleuren.inkt}"/>${size(letters.tekst)}<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spacing(plainStyle(opmaak).spacing)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    paragraphStyles(opmaak).map(paragraphStyle).join("") +
    characterStyles(kleuren) +
    tableStyles(kleuren) +
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `</w:styles>`
  );
}

/** The style sheet of the look our documents have. */
export const STYLES_XML = stylesXml(OPMAAK);
