import type { Block, DocumentTree, List, ParagraphRole } from "#shared/word/tree/document-tree.ts";
import { Inhoud } from "./Inhoud.tsx";
import { Regel } from "./Regel.tsx";
import { Tabel } from "./Tabel.tsx";
import "./voorbeeld.css";

type BlokkenProps = { blokken: readonly Block[]; tree: DocumentTree };

/** Blocks of the document, one below the other. */
export function Blokken({ blokken, tree }: BlokkenProps) {
  return blokken.map((blok, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their order
    <Blok key={index} blok={blok} tree={tree} />
  ));
}

const KLASSE: Readonly<Record<ParagraphRole, string | undefined>> = {
  tekst: undefined,
  kenmerk: "wv-kenmerk",
  tussenkop: "wv-tussenkop",
  noot: "wv-tabelnoot",
  open: "wv-open",
  regio: "wv-regio",
  titel: "wv-titel",
  ondertitel: "wv-ondertitel",
  voorblad: "wv-voorblad",
};

/** One block as the Word document will show it. Its headings are no headings of this window, so they are read as text. */
function Blok({ blok, tree }: { blok: Block; tree: DocumentTree }) {
  switch (blok.kind) {
    case "heading":
      return (
        <p className={`wv-kop wv-kop-${blok.level}`}>
          {tree.numbers.has(blok.anchor) ? <span>{tree.numbers.get(blok.anchor)} </span> : null}
          <span>
            <Regel runs={blok.runs} nummers={tree.numbers} />
          </span>
        </p>
      );
    case "paragraph":
      return (
        <p className={KLASSE[blok.role]}>
          <Regel runs={blok.runs} nummers={tree.numbers} />
        </p>
      );
    case "list":
      return <Lijst lijst={blok} tree={tree} />;
    case "quote":
      return (
        <blockquote className="wv-citaat">
          <Blokken blokken={blok.blocks} tree={tree} />
        </blockquote>
      );
    case "table":
      return <Tabel tabel={blok} vul={(blokken) => <Blokken blokken={blokken} tree={tree} />} />;
    case "contents":
      return <Inhoud titel={blok.title} tree={tree} />;
  }
}

function Lijst({ lijst, tree }: { lijst: List; tree: DocumentTree }) {
  const items = lijst.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their order
    <li key={index}>
      <Blokken blokken={item} tree={tree} />
    </li>
  ));
  return lijst.ordered ? (
    <ol className="wv-lijst" start={lijst.start}>
      {items}
    </ol>
  ) : (
    <ul className="wv-lijst">{items}</ul>
  );
}
