import { OctagonAlert, TriangleAlert } from "lucide-react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { type Rij, rijNaam, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import { lastenBovenDekking } from "#shared/controle/regels/lasten-boven-dekking.ts";
import { reserveNegatief } from "#shared/controle/regels/reserve-negatief.ts";
import type { Ernst, Signalering } from "#shared/controle/signalering.ts";
import type { Som } from "#shared/domain/bedrag.ts";
import type { Begroting } from "#shared/domain/begroting.ts";
import { useBevindingen } from "../agenda/use-signaleringen.ts";
import { SomTekst } from "./BedragTekst.tsx";
import { Cel, type RijSelectie } from "./Cel.tsx";
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
};

/** A calculated row: a subtotal, a total or the saldo. */
export function SomRij({ begroting, rij, kolommen, metPm, mark, selectie, vast }: SomRijProps) {
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
          berekend
        >
          {kolom.soort === "naam" ? (
            <span className="cel-naam">
              {rijNaam(rij)}
              {mark ? <sup className="mark">{mark}</sup> : null}
            </span>
          ) : (
            <Waarde begroting={begroting} rij={rij} kolom={kolom} />
          )}
        </Cel>
      ))}
    </tr>
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
