import { useMemo } from "react";
import { celTekst } from "#shared/begroting/celtekst.ts";
import type { Kolom } from "#shared/begroting/kolommen.ts";
import { redenenVan } from "#shared/begroting/ongelezen.ts";
import { type Rij, rijKey, rijNaam } from "#shared/begroting/rijen.ts";
import { invulbaarIn, isInvulbaar } from "#shared/begroting/selectie.ts";
import { verklaarSom } from "#shared/begroting/verklaar-som.ts";
import { vindOngelezen } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { toonCel, useRooster } from "./rooster-store.ts";
import "./begroting.css";

/** The line above the grid: where the active cell is, what it holds, and what one can do with it. */
export function Formulebalk({ context }: { context: RoosterContext }) {
  const selectie = useRooster((state) => state.selectie);
  const rij = selectie ? rijVan(context, selectie.actief) : undefined;
  const kolom = context.rooster.kolommen.find(({ key }) => key === selectie?.actief.kolom);
  const ongelezen = useMemo(() => vindOngelezen(context.begroting), [context.begroting]);
  const [eerste] = ongelezen;
  const aantal = selectie
    ? invulbaarIn(context.rooster, selectie).filter((cel) => cel.kolom.soort === "jaar").length
    : 0;
  return (
    <div className="formulebalk">
      {rij && kolom ? (
        <Plek context={context} rij={rij} kolom={kolom} aantal={aantal} />
      ) : (
        <span className="stil">Kies een cel. Pijltoetsen, Enter en Tab werken zoals in Excel.</span>
      )}
      {eerste ? (
        <button
          type="button"
          className="formule-fouten"
          onClick={() => toonCel({ rij: rijKey({ soort: "post", id: eerste.post.id }), kolom: eerste.kolom })}
        >
          {ongelezen.length === 1
            ? "1 cel is niet te lezen"
            : `${ongelezen.length} cellen zijn niet te lezen`}
        </button>
      ) : null}
    </div>
  );
}

type PlekProps = {
  context: RoosterContext;
  rij: Rij;
  kolom: Kolom;
  /** How many chosen cells hold the amount of a year. */
  aantal: number;
};

function Plek({ context, rij, kolom, aantal }: PlekProps) {
  const { begroting, acties } = context;
  const reden = rij.soort === "post" ? redenenVan(rij.post, acties)[kolom.key] : undefined;
  const tekst = celTekst({ begroting, acties }, rij, kolom);
  return (
    <>
      <span className="plek">{plekNaam(rij, kolom)}</span>
      {kolom.soort === "naam" ? null : <b>{tekst}</b>}
      <span className={reden ? "formule-uitleg formule-fout" : "formule-uitleg"}>
        {reden ?? uitleg(context, rij, kolom, aantal)}
      </span>
    </>
  );
}

const KOLOM_NAMEN = { naam: "naam", aard: "soort", actie: "actie", totaal: "totaal" } as const;

function plekNaam(rij: Rij, kolom: Kolom): string {
  const blok = "blok" in rij && rij.soort !== "blok" ? [rij.blok.naam.trim() || NAAMLOOS.blok] : [];
  const wat = kolom.soort === "jaar" ? String(kolom.jaar) : KOLOM_NAMEN[kolom.soort];
  return [...blok, rijNaam(rij), ...(kolom.soort === "naam" ? [] : [wat])].join(" › ");
}

function uitleg({ begroting, session }: RoosterContext, rij: Rij, kolom: Kolom, aantal: number): string {
  if (!isInvulbaar(rij, kolom)) return uitlegBerekend(begroting, rij, kolom);
  if (session.alleenLezen) return "";
  if (rij.soort === "blok") return "Enter klapt het blok open of dicht. F2 wijzigt de naam.";
  if (rij.soort === "beginstand") return "Typ wat er bij het begin van dit jaar in de reserve zit.";
  if (rij.soort !== "post") return "";
  if (kolom.soort === "aard") return "Typ s voor structureel, t voor tijdelijk.";
  if (kolom.soort === "actie") return "F2 kiest een actie.";
  if (kolom.soort === "jaar" && aantal > 1)
    return `Typ een bedrag en druk op Enter: alle ${aantal} cellen krijgen het.`;
  if (kolom.soort !== "jaar") return "F2 wijzigt, Ctrl+Enter voegt een post toe.";
  const bedrag = rij.post.bedragen[kolom.jaar];
  if (!bedrag) return "Geen bedrag. Typ een bedrag, of PM.";
  if (bedrag.kind === "pm") return "Bedrag nog niet bekend. Typ een bedrag, of laat PM staan.";
  return bedrag.circa ? "Een schatting. Typ het bedrag zonder circa als het vaststaat." : "";
}

function uitlegBerekend(begroting: RoosterContext["begroting"], rij: Rij, kolom: Kolom): string {
  if (kolom.soort !== "jaar" && kolom.soort !== "totaal") return "";
  if (rij.soort === "blok" && !rij.dicht) return "";
  if (kolom.soort === "totaal" && "blok" in rij && rij.blok.soort === "reserve")
    return "Standen van een reserve tellen we niet op over jaren.";
  return verklaarSom(begroting, rij, kolom.soort === "jaar" ? kolom.jaar : null);
}
