import { Extension, type Extensions, mergeAttributes, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { KOP_NIVEAUS, type VoetnootDeel } from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { normaliseVoetnoot } from "./normalise.ts";

/** An inline reference to one bron of the bibliotheek, with the place in it. */
export const BronVerwijzing = Node.create({
  name: "bronVerwijzing",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    bronId: { default: "", parseHTML: (element) => element.getAttribute("data-bron") ?? "" },
    vindplaats: { default: "", parseHTML: (element) => element.getAttribute("data-vindplaats") ?? "" },
  }),
  parseHTML: () => [{ tag: "cite[data-bron]" }],
  renderHTML: ({ node }) => [
    "cite",
    { "data-bron": node.attrs.bronId, "data-vindplaats": node.attrs.vindplaats },
  ],
});

/** A footnote at the place of its mark: its words, and its parts when it holds links or citations too. */
export const Voetnoot = Node.create({
  name: "voetnoot",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    tekst: { default: "", parseHTML: (element) => element.getAttribute("data-voetnoot") ?? "" },
    inhoud: { default: null, parseHTML: (element) => leesDelen(element.getAttribute("data-inhoud")) },
  }),
  parseHTML: () => [{ tag: "span[data-voetnoot]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes(voetnootHtml(node.attrs), { class: HTMLAttributes.class }),
  ],
});

/** The attributes of the element a note is in HTML. */
export function voetnootHtml({ tekst, inhoud }: Readonly<Record<string, unknown>>): Record<string, string> {
  const delen = inhoud ? { "data-inhoud": JSON.stringify(inhoud) } : {};
  return { "data-voetnoot": String(tekst), ...delen };
}

/** The parts of a note as HTML holds them; null when there are none, or nothing one can read. */
export function leesDelen(json: string | null): readonly VoetnootDeel[] | null {
  if (json === null) return null;
  try {
    return normaliseVoetnoot({ inhoud: JSON.parse(json) }).inhoud ?? null;
  } catch {
    return null;
  }
}

/** A reference to a paragraaf, actie, bijlage or tabel; shown as the number that has now. */
export const Verwijzing = Node.create({
  name: "verwijzing",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    naar: { default: "", parseHTML: (element) => element.getAttribute("data-verwijzing") ?? "" },
  }),
  parseHTML: () => [{ tag: "span[data-verwijzing]" }],
  renderHTML: ({ node }) => ["span", { "data-verwijzing": node.attrs.naar }],
});

/** The name by which a heading or table is referred to. */
const Anker = Extension.create({
  name: "anker",
  addGlobalAttributes: () => [
    {
      types: ["heading", "table"],
      attributes: {
        anker: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute("data-anker"),
          renderHTML: ({ anker }) => (anker === null ? {} : { "data-anker": anker }),
        },
      },
    },
  ],
});

/** A link keeps its address and nothing else, and only when that address is safe. What is typed behind it is no link. */
const VeiligeLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: "https",
  isAllowedUri: (href) => veiligeLink(href) !== null,
  HTMLAttributes: { target: null, rel: null, class: null },
});

/** A numbered list without its own reading of what is pasted, which makes a list of "2026. Een jaar". */
const Nummers = OrderedList.extend({ addProseMirrorPlugins: () => [] });

/** The nodes and marks a text of an agenda can have: one list for the editor, the document and the converters. */
export const tekstExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [...KOP_NIVEAUS] }),
  Bold,
  Italic,
  VeiligeLink,
  BulletList,
  Nummers,
  ListItem,
  Blockquote,
  HardBreak,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  BronVerwijzing,
  Voetnoot,
  Verwijzing,
  Anker,
];
