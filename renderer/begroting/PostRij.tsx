import { Ellipsis, GripVertical } from "lucide-react";
import { memo } from "react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { rijKey } from "#shared/begroting/rijen.ts";
import { isLegeSom, type Som } from "#shared/domain/bedrag.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { sumJaren } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { BedragTekst, SomTekst } from "./BedragTekst.tsx";
import type { Richting } from "./bewerk-cel.ts";
import { Cel, type RijSelectie } from "./Cel.tsx";
import { CelFout } from "./CelFout.tsx";
import { CelInvoer, type CelKeuze } from "./CelInvoer.tsx";
import type { Bewerking } from "./rooster-store.ts";
import "./rooster-cel.css";

type PostRijProps = {
  post: Post;
  kolommen: readonly Kolom[];
  jaren: readonly number[];
  /** Keys of the columns in which a sum holds PM. */
  metPm: ReadonlySet<string>;
  mark: string;
  actie: string;
  /** The sum over the years; not for a reserve. */
  telt: boolean;
  selectie: RijSelectie;
  bewerking: Bewerking | null;
  /** Why the text of the active cell is not read; null when it is. */
  reden: string | null;
  alleenLezen: boolean;
  actieKeuzes: readonly CelKeuze[];
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
  onBewaar: (tekst: string) => boolean;
};

const AARD_KEUZES: readonly CelKeuze[] = [
  { id: "", label: "niet gekozen" },
  { id: "structureel", label: "structureel" },
  { id: "tijdelijk", label: "tijdelijk" },
];

/** One post as a row of the grid; drawn again only when something of this row changes. */
export const PostRij = memo(function PostRij(props: PostRijProps) {
  const { post, kolommen, metPm, selectie, bewerking, reden } = props;
  const rij = rijKey({ soort: "post", id: post.id });
  return (
    <tr data-rij={rij} className={`postrij${selectie.actief >= 0 ? " is-actief" : ""}`}>
      {kolommen.map((kolom, index) => {
        const open = bewerking?.cel.kolom === kolom.key;
        const ongelezen = post.ongelezen[kolom.key];
        const foutId = `fout:${post.id}:${kolom.key}`;
        return (
          <Cel
            key={kolom.key}
            rij={rij}
            kolom={kolom}
            index={index}
            selectie={selectie}
            slot={metPm.has(kolom.key)}
            fout={ongelezen !== undefined && !open}
            foutId={foutId}
            berekend={kolom.soort === "totaal"}
            open={open}
          >
            {open && bewerking ? (
              <PostInvoer {...props} kolom={kolom} bewerking={bewerking} />
            ) : (
              <>
                <Inhoud {...props} kolom={kolom} />
                {reden && selectie.actief === index ? <CelFout id={foutId}>{reden}</CelFout> : null}
              </>
            )}
          </Cel>
        );
      })}
    </tr>
  );
});

type InhoudProps = PostRijProps & { kolom: Kolom };

function Inhoud({ post, kolom, jaren, mark, actie, telt, alleenLezen }: InhoudProps) {
  const ongelezen = post.ongelezen[kolom.key];
  if (ongelezen !== undefined) return <span className="cel-ongelezen">{ongelezen}</span>;
  switch (kolom.soort) {
    case "naam":
      return (
        <>
          {alleenLezen ? null : (
            <span className="rij-greep" draggable aria-hidden data-greep>
              <GripVertical size={14} strokeWidth={1.75} />
            </span>
          )}
          <span className="cel-naam">
            {post.naam.trim() || <span className="stil">{NAAMLOOS.post}</span>}
            {mark ? <sup className="mark">{mark}</sup> : null}
          </span>
          {alleenLezen ? null : <RijKnop />}
        </>
      );
    case "aard":
      return post.aard;
    case "actie":
      return actie;
    case "jaar":
      return <BedragTekst bedrag={post.bedragen[kolom.jaar]} />;
    case "totaal":
      return telt ? <Totaal som={sumJaren([post], jaren)} /> : null;
  }
}

const Totaal = ({ som }: { som: Som }) =>
  isLegeSom(som) ? <BedragTekst bedrag={undefined} /> : <SomTekst som={som} />;

/** Opens the menu of the row with the mouse; by keyboard it is Shift+F10 on any cell. */
export function RijKnop() {
  return (
    <button type="button" className="rij-knop" tabIndex={-1} aria-hidden data-menu>
      <Ellipsis size={16} strokeWidth={1.75} />
    </button>
  );
}

type PostInvoerProps = PostRijProps & { kolom: Kolom; bewerking: Bewerking };

function PostInvoer({ post, kolom, bewerking, actieKeuzes, onSluit, onLaat, onBewaar }: PostInvoerProps) {
  const keuzes = kolom.soort === "aard" ? AARD_KEUZES : kolom.soort === "actie" ? actieKeuzes : undefined;
  const wat =
    kolom.soort === "jaar"
      ? String(kolom.jaar)
      : { naam: "Naam", aard: "Soort", actie: "Actie", totaal: "" }[kolom.soort];
  return (
    <CelInvoer
      label={`${wat} van ${post.naam.trim() || "deze post"}`}
      begin={bewerking.begin}
      snel={bewerking.snel}
      getal={kolom.soort === "jaar"}
      {...(keuzes ? { keuzes } : {})}
      onSluit={onSluit}
      onLaat={onLaat}
      onBewaar={onBewaar}
    />
  );
}
