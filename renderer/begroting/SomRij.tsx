import { OctagonAlert, TriangleAlert } from "lucide-react";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { type Rij, rijNaam, somVanJaren, somVanRij } from "#shared/begroting/rijen.ts";
import type { Som } from "#shared/domain/bedrag.ts";
import { type Begroting, postenVanSoort, sumJaar } from "#shared/domain/begroting.ts";
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
    <tr
      data-rij={rij.key}
      className={
        rij.soort === "subtotaal"
          ? "subrij"
          : `totaalrij ${rij.soort === "totaal" ? `totaal-${rij.van}` : "saldo"}`
      }
      {...(vast === null ? {} : { "data-vast": vast })}
    >
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

function Waarde({ begroting, rij, kolom }: Pick<SomRijProps, "begroting" | "rij"> & { kolom: Kolom }) {
  if (kolom.soort === "jaar") {
    const som = somVanRij(begroting, rij, kolom.jaar);
    const tekort = tekortErnst(begroting, rij, kolom.jaar, som);
    return tekort ? <Tekort ernst={tekort} som={som} /> : <SomTekst som={som} />;
  }
  const som = kolom.soort === "totaal" ? somVanJaren(begroting, rij) : null;
  return som ? <SomTekst som={som} /> : null;
}

type Ernst = "fout" | "waarschuwing";

/** A shortage below one percent of the lasten can be a rounded estimate; above it money is missing. */
function tekortErnst(begroting: Begroting, rij: SomRijProps["rij"], jaar: number, som: Som): Ernst | null {
  if (rij.soort === "subtotaal") return rij.blok.soort === "reserve" && som.euro < 0 ? "fout" : null;
  if (rij.soort !== "saldo" || som.euro >= 0) return null;
  const lasten = sumJaar(postenVanSoort(begroting, "lasten"), jaar).euro;
  return -som.euro * 100 < lasten ? "waarschuwing" : "fout";
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
