import { Fragment, type ReactNode } from "react";
import type { Bron } from "#shared/domain/bron.ts";
import type { Block, RichText } from "#shared/domain/rich-text.ts";
import { type Knoop, type KnoopVerschil, tekstverschil } from "#shared/tekst/tekstverschil.ts";
import type { Stuk } from "#shared/tekst/woordverschil.ts";
import { Inlines, RichTextView } from "../editor/RichTextView.tsx";
import "../editor/tekst.css";
import "./versies.css";

type TekstVerschilProps = Readonly<{
  oud: RichText | null;
  nieuw: RichText | null;
  /** The bibliotheek citations refer to. */
  bronnen: readonly Bron[];
}>;

/** What went and what came in a text, word by word; what stayed is shown only around it. */
export function TekstVerschil({ oud, nieuw, bronnen }: TekstVerschilProps) {
  return <div className="tekst-verschil">{delen(tekstverschil(oud, nieuw), bronnen)}</div>;
}

function delen(verschillen: readonly KnoopVerschil[], bronnen: readonly Bron[]): ReactNode {
  return verschillen.map((verschil, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity and are only shown
    <Fragment key={index}>{deel(verschil, bronnen)}</Fragment>
  ));
}

function deel(verschil: KnoopVerschil, bronnen: readonly Bron[]): ReactNode {
  switch (verschil.wat) {
    case "blijft":
      return null;
    case "weg":
    case "erbij":
      return (
        <Gewijzigd wat={verschil.wat}>
          <RichTextView tekst={{ type: "doc", content: [alsBlok(verschil.knoop)] }} bronnen={bronnen} />
        </Gewijzigd>
      );
    case "regel":
      return (
        <p className="tekst tekst-lezen">
          {verschil.stukken.map((stuk, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line have no identity and are only shown
            <Fragment key={index}>{run(stuk, bronnen)}</Fragment>
          ))}
        </p>
      );
    case "delen":
      return delen(verschil.delen, bronnen);
  }
}

function run({ wat, inhoud }: Stuk, bronnen: readonly Bron[]): ReactNode {
  const inlines = <Inlines inlines={inhoud} bronnen={bronnen} />;
  return wat === "blijft" ? inlines : <Gewijzigd wat={wat}>{inlines}</Gewijzigd>;
}

function Gewijzigd({ wat, children }: Readonly<{ wat: "weg" | "erbij"; children: ReactNode }>) {
  return wat === "weg" ? (
    <del>
      <span className="alleen-lezer">weg: </span>
      {children}
    </del>
  ) : (
    <ins>
      <span className="alleen-lezer">erbij: </span>
      {children}
    </ins>
  );
}

/** A part of a block as a block of its own, so that it can be read alone. */
function alsBlok(knoop: Knoop): Block {
  switch (knoop.type) {
    case "listItem":
      return { type: "bulletList", content: [knoop] };
    case "tableRow":
      return { type: "table", content: [knoop] };
    case "tableCell":
    case "tableHeader":
      return alsBlok({ type: "tableRow", content: [knoop] });
    default:
      return knoop;
  }
}
