import { OctagonAlert, TriangleAlert } from "lucide-react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { type Rij, rijNaam, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import { isInvulbaar } from "#shared/begroting/selectie.ts";
import { lastenBovenDekking } from "#shared/controle/regels/lasten-boven-dekking.ts";
import { reserveNegatief } from "#shared/controle/regels/reserve-negatief.ts";
import type { Ernst, Signalering } from "#shared/controle/signalering.ts";
import type { Som } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { BedragTekst, SomTekst } from "./BedragTekst.tsx";
import type { Richting } from "./bewerk-cel.ts";
import { Cel, type RijSelectie } from "./Cel.tsx";
import { CelInvoer } from "./CelInvoer.tsx";
import type { Bewerking } from "./rooster-store.ts";
import "./rooster.css";
import "./rooster-cel.css";

type SomRijProps = {
  begroting: Begroting;
  rij: Exclude<Rij, { soort: "post" } | { soort: "blok" }>;
  kolommen: readonly Kolom[];
  metPm: ReadonlySet<string>;
  mark: string;
  selectie: RijSelectie;
  /** How many sticky rows come below this one; null when it scrolls along. */
  vast: number | null;
  bewerking: Bewerking | null;
  alleenLezen: boolean;
  onSluit: (tekst: string, richting: Richting) => string | null;
  onLaat: () => void;
  onBewaar: (tekst: string) => boolean;
};

/** A calculated row: a subtotal, a total, the saldo, or what a reserve begins with, of which the first year is typed. */
export function SomRij(props: SomRijProps) {
  const { rij, kolommen, metPm, mark, selectie, vast, bewerking, alleenLezen } = props;
  return (
    <tr data-rij={rij.key} className={klasseVan(rij)} {...(vast === null ? {} : { "data-vast": vast })}>
      {kolommen.map((kolom, index) => (
        <Cel
          key={kolom.key}
          rij={rij.key}
          kolom={kolom}
          index={index}
          selectie={selectie}
          slot={metPm.has(kolom.key)}
          berekend={alleenLezen || !isInvulbaar(rij, kolom)}
          open={bewerking?.cel.kolom === kolom.key}
        >
          {bewerking?.cel.kolom === kolom.key ? (
            <Beginstand {...props} bewerking={bewerking} />
          ) : kolom.soort === "naam" ? (
            <span className="cel-naam">
              {rijNaam(rij)}
              {mark ? <sup className="mark">{mark}</sup> : null}
            </span>
          ) : (
            <Waarde begroting={props.begroting} rij={rij} kolom={kolom} />
          )}
        </Cel>
      ))}
    </tr>
  );
}

function Beginstand({ bewerking, onSluit, onLaat, onBewaar }: SomRijProps & { bewerking: Bewerking }) {
  return (
    <CelInvoer
      label={`Stand begin van ${bewerking.cel.kolom}`}
      begin={bewerking.begin}
      snel={bewerking.snel}
      getal
      onSluit={onSluit}
      onLaat={onLaat}
      onBewaar={onBewaar}
    />
  );
}

function klasseVan(rij: SomRijProps["rij"]): string {
  switch (rij.soort) {
    case "beginstand":
      return "beginrij";
    case "subtotaal":
      return "subrij";
    case "totaal":
      return `totaalrij totaal-${rij.van}`;
    case "saldo":
      return "totaalrij saldo";
  }
}

function Waarde({ begroting, rij, kolom }: Pick<SomRijProps, "begroting" | "rij"> & { kolom: Kolom }) {
  const tekorten = useTekorten(rij);
  if (rij.soort === "beginstand" && rij.blok.beginstand === null && isInvulbaar(rij, kolom))
    return <BedragTekst bedrag={undefined} />;
  if (kolom.soort === "jaar") {
    const som = somVanRij(begroting, rij, kolom.jaar);
    const tekort = tekorten.find(({ ref }) => ref.lid === String(kolom.jaar));
    return tekort ? <Tekort ernst={tekort.ernst} som={som} /> : <SomTekst som={som} />;
  }
  const som = kolom.soort === "totaal" ? somVanJaren(begroting, rij) : null;
  return som ? <SomTekst som={som} /> : null;
}

/** What the rules say of the years of a row: a reserve below zero, or lasten without dekking. */
function useTekorten(rij: SomRijProps["rij"]): readonly Signalering[] {
  const saldi = useBevindingen(lastenBovenDekking);
  const reserves = useBevindingen(reserveNegatief);
  if (rij.soort === "saldo") return saldi;
  return rij.soort === "subtotaal" ? reserves.filter(({ ref }) => ref.id === rij.blok.id) : [];
}

function Tekort({ ernst, som }: { ernst: Ernst; som: Som }) {
  const Icoon = ernst === "fout" ? OctagonAlert : TriangleAlert;
  return (
    <span className={`tekort tekort-${ernst}`}>
      <Icoon size={14} strokeWidth={1.75} aria-hidden />
      <span className="alleen-lezer">tekort </span>
      <SomTekst som={som} />
    </span>
  );
}
