import { z } from "zod";
import { isOnzichtbaar } from "./zichtbare-tekens.ts";

const LinkMark = z.object({ type: z.literal("link"), attrs: z.object({ href: z.string().max(2048) }) });

/** A mark on a run of text. */
export const Mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  LinkMark,
]);
export type Mark = Readonly<z.infer<typeof Mark>>;

export type TextNode = Readonly<{ type: "text"; text: string; marks?: readonly Mark[] | undefined }>;

type BronVerwijzing = Readonly<{
  type: "bronVerwijzing";
  attrs: Readonly<{ bronId: string; vindplaats: string }>;
}>;

/** What stands inside a note: words, in a link or not, and citations. */
export type VoetnootDeel =
  | Readonly<{ type: "text"; text: string; marks?: readonly Extract<Mark, { type: "link" }>[] | undefined }>
  | BronVerwijzing;

/** A note: its words, and part by part what it holds when that is more than words (see `voetnoot.ts`). */
export type VoetnootInhoud = Readonly<{ tekst: string; inhoud?: readonly VoetnootDeel[] | undefined }>;

/**
 * What stands inside a line of text. A bron is cited by id, so that its name exists once; a reference names its doel (see
 * `verwijsdoel.ts`), and shows the number that has now.
 */
export type Inline =
  | TextNode
  | Readonly<{ type: "hardBreak" }>
  | BronVerwijzing
  | Readonly<{ type: "voetnoot"; attrs: VoetnootInhoud }>
  | Readonly<{ type: "verwijzing"; attrs: Readonly<{ naar: string }> }>;

export type ListItem = Readonly<{ type: "listItem"; content: readonly Block[] }>;
export type TableCell = Readonly<{
  type: "tableCell" | "tableHeader";
  attrs?: Readonly<{ colspan: number; rowspan: number }> | undefined;
  content: readonly Block[];
}>;
export type TableRow = Readonly<{ type: "tableRow"; content: readonly TableCell[] }>;

/** The levels of headings inside a text, highest first: 1 and 2 are those of the document around it. */
export const KOP_NIVEAUS = [3, 4, 5] as const;
export type KopNiveau = (typeof KOP_NIVEAUS)[number];

/** A block of rich text, in the shape ProseMirror uses for JSON; headings have level 3, 4 or 5. What is referred to has an anker. */
export type Block =
  | Readonly<{ type: "paragraph"; content?: readonly Inline[] | undefined }>
  | Readonly<{
      type: "heading";
      attrs: Readonly<{ level: KopNiveau; anker?: string | undefined }>;
      content?: readonly Inline[] | undefined;
    }>
  | Readonly<{ type: "bulletList"; content: readonly ListItem[] }>
  | Readonly<{
      type: "orderedList";
      attrs?: Readonly<{ start: number }> | undefined;
      content: readonly ListItem[];
    }>
  | Readonly<{ type: "blockquote"; content: readonly Block[] }>
  | Readonly<{
      type: "table";
      attrs?: Readonly<{ anker?: string | undefined }> | undefined;
      content: readonly TableRow[];
    }>;

/** A whole text: the answer to a vraag, the toelichting of an ambitie. */
export type RichText = Readonly<{ type: "doc"; content: readonly Block[] }>;

const BronVerwijzing = z.object({
  type: z.literal("bronVerwijzing"),
  attrs: z.object({ bronId: z.string(), vindplaats: z.string().default("") }),
});

const VoetnootDeel = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string(), marks: z.array(LinkMark).optional() }),
  BronVerwijzing,
]);

const Inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string(), marks: z.array(Mark).optional() }),
  z.object({ type: z.literal("hardBreak") }),
  BronVerwijzing,
  z.object({
    type: z.literal("voetnoot"),
    attrs: z.object({ tekst: z.string(), inhoud: z.array(VoetnootDeel).optional() }),
  }),
  z.object({ type: z.literal("verwijzing"), attrs: z.object({ naar: z.string().max(300) }) }),
]);

/** The name by which a heading or table of a text is referred to. */
const Anker = z.string().min(1).max(100);

const Cell: z.ZodType<TableCell> = z.object({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z
    .object({
      colspan: z.int().min(1).max(100).default(1),
      rowspan: z.int().min(1).max(1000).default(1),
    })
    .optional(),
  content: z.array(z.lazy(() => Block)),
});

const Items = z.array(
  z.object({ type: z.literal("listItem"), content: z.array(z.lazy((): z.ZodType<Block> => Block)) }),
);

const Block: z.ZodType<Block> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("paragraph"), content: z.array(Inline).optional() }),
  z.object({
    type: z.literal("heading"),
    attrs: z.object({ level: z.literal(KOP_NIVEAUS), anker: Anker.optional() }),
    content: z.array(Inline).optional(),
  }),
  z.object({ type: z.literal("bulletList"), content: Items }),
  z.object({
    type: z.literal("orderedList"),
    attrs: z.object({ start: z.int().min(0).max(9999).default(1) }).optional(),
    content: Items,
  }),
  z.object({ type: z.literal("blockquote"), content: z.array(z.lazy(() => Block)) }),
  z.object({
    type: z.literal("table"),
    attrs: z.object({ anker: Anker.optional() }).optional(),
    content: z.array(z.object({ type: z.literal("tableRow"), content: z.array(Cell) })),
  }),
]);

/** The schema of a stored text; unknown nodes, marks and attributes are refused or dropped, never kept by accident. */
export const RichText: z.ZodType<RichText> = z.object({ type: z.literal("doc"), content: z.array(Block) });

export const LEGE_TEKST: RichText = { type: "doc", content: [] };

/** True when a reader would see no word, citation or note. */
export function isLeeg(tekst: RichText | undefined): boolean {
  return !tekst?.content.some(heeftInhoud);
}

/** Looks no further than the first thing to see. */
function heeftInhoud(block: Block): boolean {
  if (block.type === "paragraph" || block.type === "heading")
    return block.content?.some((inline) => !isWit(inline)) ?? false;
  return innerBlocks(block).some((blocks) => blocks.some(heeftInhoud));
}

const isWit = (node: Inline): boolean =>
  node.type === "hardBreak" || (node.type === "text" && isOnzichtbaar(node.text));

/** True when there is not even a shape to keep, such as an empty table: the text of somebody who wrote nothing. */
export function isNiets(tekst: RichText): boolean {
  return tekst.content.length <= 1 && tekst.content[0]?.type !== "table" && isLeeg(tekst);
}

/** The text as plain lines, one per paragraph, heading, list item or table cell; a citation or note adds nothing. */
export function plainText(tekst: RichText): string {
  const regels: string[] = [];
  walkBlocks(tekst.content, (block) => {
    if (block.type === "paragraph" || block.type === "heading") regels.push(inlineText(block.content ?? []));
  });
  return regels.join("\n");
}

/** The characters of a line; a hard break is a space. */
export function inlineText(inline: readonly Inline[]): string {
  return inline
    .map((node) => (node.type === "text" ? node.text : node.type === "hardBreak" ? " " : ""))
    .join("");
}

/** Counts words the way a writer does: runs of characters between spaces. */
export function countWords(tekst: RichText): number {
  return plainText(tekst).match(/\S+/gu)?.length ?? 0;
}

/** Visits every block, outer before inner, in reading order. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    for (const inner of innerBlocks(block)) walkBlocks(inner, visit);
  }
}

function innerBlocks(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case "bulletList":
    case "orderedList":
      return block.content.map((item) => item.content);
    case "blockquote":
      return [block.content];
    case "table":
      return block.content.flatMap((row) => row.content.map((cell) => cell.content));
    default:
      return [];
  }
}

/** Every inline node of a text in reading order. */
export function inlinesOf(tekst: RichText): Inline[] {
  const inlines: Inline[] = [];
  walkBlocks(tekst.content, (block) => {
    if (block.type === "paragraph" || block.type === "heading") inlines.push(...(block.content ?? []));
  });
  return inlines;
}
