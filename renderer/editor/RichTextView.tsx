import { Fragment, type ReactNode, useRef } from "react";
import type { Bron } from "#shared/domain/bron.ts";
import {
  type Block,
  type Inline,
  isLeeg,
  type Mark,
  type RichText,
  type TableCell,
} from "#shared/domain/rich-text.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { leesVoetnoot } from "#shared/domain/voetnoot.ts";
import { useAgenda } from "../state/use-agenda.ts";
import { citaatTekst } from "./bron-chip.ts";
import { openLink } from "./open-link.ts";
import { VerwijzingLezen } from "./verwijzingen/VerwijzingLezen.tsx";
import {
  type GelezenTreffer,
  LeesMarkering,
  perDeel,
  trefferKlasse,
  useLeesMarkering,
  useTreffersInRegel,
} from "./zoek/lees-markering.ts";
import "./tekst.css";

type RichTextViewProps = {
  tekst: RichText;
  /** The bibliotheek citations refer to. */
  bronnen: readonly Bron[];
};

/** A text for reading: the same look as in the editor, nothing to change. */
export function RichTextView({ tekst, bronnen }: RichTextViewProps) {
  return <div className="tekst tekst-lezen">{blocks(tekst.content, bronnen)}</div>;
}

/** A text of the open agenda for reading; says so when nothing was written. */
export function TekstLezen({ tekstKey }: { tekstKey: string }) {
  const tekst = useAgenda((agenda) => agenda.teksten[tekstKey]);
  const bronnen = useAgenda((agenda) => agenda.bronnen);
  const vlak = useRef<HTMLDivElement>(null);
  const markering = useLeesMarkering(tekstKey, tekst, vlak);
  if (!tekst) return <p className="stil">Nog niets geschreven.</p>;
  return (
    <LeesMarkering value={markering}>
      <div ref={vlak}>
        <RichTextView tekst={tekst} bronnen={bronnen} />
      </div>
    </LeesMarkering>
  );
}

type Bronnen = readonly Bron[];

function blocks(lijst: readonly Block[], bronnen: Bronnen): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and are only shown
  return lijst.map((block, index) => <Fragment key={index}>{toBlock(block, bronnen)}</Fragment>);
}

function toBlock(block: Block, bronnen: Bronnen): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.content ?? []} bronnen={bronnen} />
        </p>
      );
    case "heading": {
      const Kop = `h${block.attrs.level}` as const;
      return (
        <Kop>
          <Inlines inlines={block.content ?? []} bronnen={bronnen} />
        </Kop>
      );
    }
    case "bulletList":
      return <ul>{items(block.content, bronnen)}</ul>;
    case "orderedList":
      return <ol start={block.attrs?.start ?? 1}>{items(block.content, bronnen)}</ol>;
    case "blockquote":
      return <blockquote>{blocks(block.content, bronnen)}</blockquote>;
    case "table":
      return <Tabel rijen={block.content} bronnen={bronnen} />;
  }
}

function items(lijst: readonly { readonly content: readonly Block[] }[], bronnen: Bronnen): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity and are only shown
  return lijst.map((item, index) => <li key={index}>{blocks(item.content, bronnen)}</li>);
}

type TabelProps = { rijen: readonly { readonly content: readonly TableCell[] }[]; bronnen: Bronnen };

function Tabel({ rijen, bronnen }: TabelProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <figure className="tableWrapper" tabIndex={0} aria-label="Tabel">
      <table>
        <tbody>
          {rijen.map((rij, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity and are only shown
            <tr key={index}>{rij.content.map((cel, kolom) => toCell(cel, kolom, bronnen))}</tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function toCell(cel: TableCell, kolom: number, bronnen: Bronnen): ReactNode {
  const isKop = cel.type === "tableHeader" && !isLeeg({ type: "doc", content: cel.content });
  const Cel = isKop ? "th" : "td";
  return (
    <Cel key={kolom} colSpan={cel.attrs?.colspan ?? 1} rowSpan={cel.attrs?.rowspan ?? 1}>
      {blocks(cel.content, bronnen)}
    </Cel>
  );
}

type InlinesProps = Readonly<{ inlines: readonly Inline[]; bronnen: Bronnen }>;

/** What stands inside a line, for reading; what this window looks for is marked in it. */
export function Inlines({ inlines, bronnen }: InlinesProps) {
  const delen = perDeel(inlines, useTreffersInRegel(inlines));
  return delen.map(({ inline, treffers }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no identity and are only shown
    <Fragment key={index}>{toInline(inline, bronnen, treffers)}</Fragment>
  ));
}

function toInline(inline: Inline, bronnen: Bronnen, treffers: readonly GelezenTreffer[]): ReactNode {
  switch (inline.type) {
    case "text":
      return (inline.marks ?? []).reduce<ReactNode>(
        (binnen, mark) => withMark(mark, binnen),
        gemarkeerd(inline.text, treffers),
      );
    case "hardBreak":
      return <br />;
    case "bronVerwijzing": {
      const bron = bronMet(bronnen, inline.attrs.bronId);
      return (
        <cite className={`bronchip${bron ? "" : " bronchip-ontbreekt"}`} title={bron?.titel}>
          {citaatTekst(bron, inline.attrs.vindplaats)}
        </cite>
      );
    }
    case "verwijzing":
      return <VerwijzingLezen naar={inline.attrs.naar} />;
    case "voetnoot":
      return (
        <NootTeken
          tekst={leesVoetnoot(inline.attrs, (bronId, vindplaats) =>
            citaatTekst(bronMet(bronnen, bronId), vindplaats),
          )}
          treffers={treffers}
        />
      );
  }
}

const bronMet = (bronnen: Bronnen, bronId: string): Bron | undefined =>
  bronnen.find(({ id }) => id === bronId);

/** A note without anything does not come in the document: it is not shown either. */
function NootTeken({ tekst, treffers }: { tekst: string; treffers: readonly GelezenTreffer[] }) {
  if (tekst === "") return null;
  return (
    <sup
      className={treffers.length > 0 ? `voetnoot ${trefferKlasse(treffers)}` : "voetnoot"}
      role="note"
      aria-label={`Voetnoot: ${tekst}`}
      title={tekst}
    >
      <span className="alleen-lezer" aria-hidden="true">
        {` (${tekst})`}
      </span>
    </sup>
  );
}

/** A text in which what was found is marked. */
function gemarkeerd(tekst: string, treffers: readonly GelezenTreffer[]): ReactNode {
  if (treffers.length === 0) return tekst;
  const einde = [...treffers.slice(1).map(({ van }) => van), tekst.length];
  return [
    tekst.slice(0, treffers[0]?.van),
    ...treffers.map((treffer, index) => (
      <Fragment key={treffer.van}>
        <mark className={trefferKlasse([treffer])}>{tekst.slice(treffer.van, treffer.tot)}</mark>
        {tekst.slice(treffer.tot, einde[index])}
      </Fragment>
    )),
  ];
}

function withMark(mark: Mark, binnen: ReactNode): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{binnen}</strong>;
    case "italic":
      return <em>{binnen}</em>;
    case "link":
      return <Koppeling href={mark.attrs.href}>{binnen}</Koppeling>;
  }
}

/** A link opens outside the app; this window never leaves it. */
function Koppeling({ href, children }: { href: string; children: ReactNode }) {
  const veilig = veiligeLink(href);
  if (veilig === null) return children;
  return (
    <a
      href={veilig}
      onClick={(event) => {
        event.preventDefault();
        openLink(veilig);
      }}
    >
      {children}
    </a>
  );
}
