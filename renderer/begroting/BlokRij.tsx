import { ChevronDown, ChevronRight } from "lucide-react";
import { memo } from "react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { aantalPosten, rijKey } from "#shared/begroting/rijen.ts";
import { LEGE_SOM, type Som } from "#shared/domain/bedrag.ts";
import type { Blok } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { SomTekst } from "./BedragTekst.tsx";
import type { Richting } from "./bewerk-cel.ts";
import { Cel, type RijSelectie } from "./Cel.tsx";
import { CelInvoer } from "./CelInvoer.tsx";
import { RijKnop } from "./PostRij.tsx";
import type { Bewerking } from "./rooster-store.ts";
import "./rooster-cel.css";

type BlokRijProps = {
  blok: Blok;
  dicht: boolean;
  aantal: number;
  /** Per column key; only shown while the blok is closed. */
  sommen: Readonly<Record<string, Som>>;
  kolommen: readonly Kolom[];
  metPm: ReadonlySet<string>;
  mark: string;
  selectie: RijSelectie;
  bewerking: Bewerking | null;
  alleenLezen: boolean;
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
  onBewaar: (tekst: string) => boolean;
};

/** The head of a blok: its name, and its sums while it is closed. */
export const BlokRij = memo(function BlokRij(props: BlokRijProps) {
  const { blok, dicht, aantal, sommen, kolommen, metPm, selectie, bewerking } = props;
  const rij = rijKey({ soort: "blok", id: blok.id });
  return (
    <tr data-rij={rij} className="blokrij">
      {kolommen.map((kolom, index) => (
        <Cel
          key={kolom.key}
          rij={rij}
          kolom={kolom}
          index={index}
          selectie={selectie}
          slot={metPm.has(kolom.key)}
          berekend={kolom.soort !== "naam"}
          open={bewerking !== null && kolom.soort === "naam"}
        >
          {kolom.soort === "naam" ? (
            <Kop {...props} />
          ) : dicht && aantal > 0 && kolom.key in sommen ? (
            <SomTekst som={sommen[kolom.key] ?? LEGE_SOM} />
          ) : null}
        </Cel>
      ))}
    </tr>
  );
});

function Kop({ blok, dicht, aantal, mark, bewerking, alleenLezen, onSluit, onLaat, onBewaar }: BlokRijProps) {
  if (bewerking)
    return (
      <CelInvoer
        label="Naam van het blok"
        begin={bewerking.begin}
        snel={bewerking.snel}
        getal={false}
        onSluit={onSluit}
        onLaat={onLaat}
        onBewaar={onBewaar}
      />
    );
  const Pijl = dicht ? ChevronRight : ChevronDown;
  return (
    <>
      <button type="button" className="blok-pijl" tabIndex={-1} aria-hidden data-wissel>
        <Pijl size={16} strokeWidth={1.75} />
      </button>
      <span className="cel-naam">
        {blok.naam.trim() || NAAMLOOS.blok}
        {mark ? <sup className="mark">{mark}</sup> : null}
        <span className="alleen-lezer">{dicht ? ", dicht" : ", open"}</span>
        {dicht || aantal === 0 ? (
          <span className="blok-bij">{aantal === 0 ? "nog geen posten" : aantalPosten(aantal)}</span>
        ) : null}
      </span>
      {alleenLezen ? null : <RijKnop />}
    </>
  );
}
