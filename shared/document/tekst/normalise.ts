import {
  type Block,
  type Inline,
  KOP_NIVEAUS,
  type KopNiveau,
  type ListItem,
  type Mark,
  type RichText,
  type TableCell,
  type TableRow,
  type VoetnootInhoud,
} from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { voetnootDelen, voetnootMet } from "#shared/domain/voetnoot.ts";

type Json = Readonly<Record<string, unknown>>;

/** Tells of a node, mark or attribute this version of the app does not know, as "node:video". */
export type Onbekend = (wat: string) => void;

/**
 * Builds a text afresh from ProseMirror JSON of any origin. What is unknown is reported and read as plain text
 * as far as it has any; links that are not http, https or mailto lose their link and keep their text.
 */
export function normalise(json: unknown, onbekend: Onbekend = () => {}): RichText {
  return { type: "doc", content: blocks(childrenOf(json), onbekend) };
}

/** Builds what stands in a note afresh from the attributes of any origin: its parts when it has them, or else its words. */
export function normaliseVoetnoot(attrs: unknown, onbekend: Onbekend = () => {}): VoetnootInhoud {
  if (!isJson(attrs)) return { tekst: "" };
  const delen = list(attrs.inhoud);
  if (delen.length === 0) return { tekst: text(attrs.tekst) };
  return voetnootMet(voetnootDelen(inlines(delen, onbekend)));
}

function blocks(nodes: readonly Json[], onbekend: Onbekend): Block[] {
  return nodes.flatMap((node) => block(node, onbekend));
}

function block(node: Json, onbekend: Onbekend): Block[] {
  const children = childrenOf(node);
  switch (node.type) {
    case "paragraph":
      return [withContent({ type: "paragraph" }, inlines(children, onbekend))];
    case "heading":
      return [
        withContent(
          { type: "heading", attrs: { level: kopNiveau(node), ...anker(node) } },
          inlines(children, onbekend),
        ),
      ];
    case "bulletList":
      return [{ type: "bulletList", content: items(children, onbekend) }];
    case "orderedList":
      return [
        {
          type: "orderedList",
          attrs: { start: int(attr(node, "start"), 1, { min: 0, max: 9_999 }) },
          content: items(children, onbekend),
        },
      ];
    case "blockquote":
      return [{ type: "blockquote", content: blocks(children, onbekend) }];
    case "table":
      return [table(node, onbekend)];
    default:
      return unknownBlock(node, onbekend);
  }
}

const kopNiveau = (node: Json): KopNiveau =>
  KOP_NIVEAUS.find((niveau) => niveau === attr(node, "level")) ?? KOP_NIVEAUS[0];

function table(node: Json, onbekend: Onbekend): Block {
  const content = childrenOf(node).map((row) => tableRow(row, onbekend));
  const attrs = anker(node);
  return attrs.anker === undefined ? { type: "table", content } : { type: "table", attrs, content };
}

function unknownBlock(node: Json, onbekend: Onbekend): Block[] {
  onbekend(`node:${String(node.type)}`);
  const children = childrenOf(node);
  if (children.some(isInlineNode)) return [withContent({ type: "paragraph" }, inlines(children, onbekend))];
  return blocks(children, onbekend);
}

const isInlineNode = (node: Json): boolean =>
  ["text", "hardBreak", "bronVerwijzing", "voetnoot", "verwijzing"].includes(String(node.type));

function withContent<B extends Extract<Block, { type: "paragraph" | "heading" }>>(
  base: B,
  content: Inline[],
): B {
  return content.length > 0 ? { ...base, content } : base;
}

function items(nodes: readonly Json[], onbekend: Onbekend): ListItem[] {
  return nodes.map((node) => ({ type: "listItem", content: blocks(childrenOf(node), onbekend) }));
}

function tableRow(node: Json, onbekend: Onbekend): TableRow {
  return { type: "tableRow", content: childrenOf(node).map((cell) => tableCell(cell, onbekend)) };
}

function tableCell(node: Json, onbekend: Onbekend): TableCell {
  const attrs = {
    colspan: int(attr(node, "colspan"), 1, { min: 1, max: 100 }),
    rowspan: int(attr(node, "rowspan"), 1, { min: 1, max: 1_000 }),
  };
  const type = node.type === "tableHeader" ? "tableHeader" : "tableCell";
  return { type, attrs, content: blocks(childrenOf(node), onbekend) };
}

function inlines(nodes: readonly Json[], onbekend: Onbekend): Inline[] {
  return nodes.flatMap((node) => inline(node, onbekend));
}

function inline(node: Json, onbekend: Onbekend): Inline[] {
  switch (node.type) {
    case "text":
      return textNode(node, onbekend);
    case "hardBreak":
      return [{ type: "hardBreak" }];
    case "bronVerwijzing":
      return [
        {
          type: "bronVerwijzing",
          attrs: { bronId: text(attr(node, "bronId")), vindplaats: text(attr(node, "vindplaats")) },
        },
      ];
    case "voetnoot":
      return [{ type: "voetnoot", attrs: normaliseVoetnoot(node.attrs, onbekend) }];
    case "verwijzing":
      return [{ type: "verwijzing", attrs: { naar: text(attr(node, "naar")).slice(0, MAX_DOEL) } }];
    default:
      onbekend(`node:${String(node.type)}`);
      return inlines(childrenOf(node), onbekend);
  }
}

function textNode(node: Json, onbekend: Onbekend): Inline[] {
  const tekst = text(node.text);
  if (tekst === "") return [];
  const marks = list(node.marks).flatMap((mark) => toMark(mark, onbekend));
  return [marks.length > 0 ? { type: "text", text: tekst, marks } : { type: "text", text: tekst }];
}

function toMark(mark: Json, onbekend: Onbekend): Mark[] {
  switch (mark.type) {
    case "bold":
      return [{ type: "bold" }];
    case "italic":
      return [{ type: "italic" }];
    case "link": {
      const href = veiligeLink(text(attr(mark, "href")));
      return href === null ? [] : [{ type: "link", attrs: { href } }];
    }
    default:
      onbekend(`mark:${String(mark.type)}`);
      return [];
  }
}

const childrenOf = (node: unknown): Json[] => (isJson(node) ? list(node.content) : []);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const attr = (node: Json, naam: string): unknown => (isJson(node.attrs) ? node.attrs[naam] : undefined);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The name by which a heading or table is referred to, when it has one. */
function anker(node: Json): { anker?: string } {
  const naam = text(attr(node, "anker")).slice(0, MAX_ANKER);
  return naam === "" ? {} : { anker: naam };
}

const MAX_ANKER = 100;
const MAX_DOEL = 300;

type Grenzen = Readonly<{ min: number; max: number }>;

/** A number outside what the schema of a text allows would make the whole file unreadable. */
function int(value: unknown, otherwise: number, { min, max }: Grenzen): number {
  const getal = typeof value === "string" ? Number(value) : value;
  if (typeof getal !== "number" || !Number.isInteger(getal)) return otherwise;
  return getal >= min && getal <= max ? getal : otherwise;
}
