import { legNeer } from "#shared/document/edits/leg-neer.ts";
import type { Velden } from "#shared/document/edits/records.ts";
import { type Ambitie, naamVanAmbitie, PRIORITEIT_NAMEN, Prioriteit } from "#shared/domain/ambitie.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Bord, type BordKolom } from "../ui/Bord.tsx";
import { plaatsInLijst } from "../ui/bord-plek.ts";
import { actiesVan, gevolgregel } from "./ambitie-feiten.ts";
import { termijnen } from "./termijnen.ts";
import { noemGaten, useGaten } from "./use-gaten.ts";
import "../ui/sein.css";

const GEEN = "geen";

type AmbitieBordProps = { per: "prioriteit" | "termijn"; ambities: readonly Ambitie[] };

/** The ambities in columns by priority or by the year they are due; moving a card changes that. */
export function AmbitieBord({ per, ambities }: AmbitieBordProps) {
  const session = useSession();
  const alle = useAgenda((agenda) => agenda.ambities);
  const acties = useAgenda((agenda) => agenda.acties);
  const begroting = useAgenda((agenda) => agenda.begroting);
  const vanaf = useAgenda((agenda) => agenda.beleidVanaf);
  const gatenVan = useGaten();
  const kolommen = per === "prioriteit" ? perPrioriteit(ambities) : perTermijn(ambities, vanaf);
  const ids = alle.map(({ id }) => id);
  const vorm = kolommen.map(({ id, items }) => ({ id, kaarten: items.map((item) => item.id) }));
  return (
    <Bord<Ambitie>
      label={per === "prioriteit" ? "Ambities per prioriteit" : "Ambities per termijn"}
      kolommen={kolommen}
      naam={naamVanAmbitie}
      alleenLezen={session.alleenLezen}
      onMove={(ambitie, plek) =>
        session.doe(
          legNeer(
            "ambitie",
            ambitie.id,
            veldVan(per, plek.kolom),
            plaatsInLijst(ids, vorm, ambitie.id, plek),
          ),
        )
      }
    >
      {(ambitie) => {
        const eigen = actiesVan(acties, ambitie.id);
        const gaten = gatenVan(ambitie.id);
        return (
          <>
            <Naamlink plek={{ scherm: "ambities", ref: { soort: "ambitie", id: ambitie.id } }} zwaar>
              {naamVanAmbitie(ambitie)}
            </Naamlink>
            <p className={gaten[0] ? `klein sein-${gaten[0].ernst}` : "klein stil"}>
              {noemGaten(gaten) || gevolgregel(eigen, begroting)}
            </p>
          </>
        );
      }}
    </Bord>
  );
}

function perPrioriteit(ambities: readonly Ambitie[]): BordKolom<Ambitie>[] {
  return [
    ...Prioriteit.options.map((id) => ({
      id,
      naam: PRIORITEIT_NAMEN[id],
      items: ambities.filter(({ prioriteit }) => prioriteit === id),
    })),
    { id: GEEN, naam: "Nog niet gekozen", items: ambities.filter(({ prioriteit }) => prioriteit === null) },
  ];
}

/** A column per beleidsjaar, and for every other year that an ambitie names. */
function perTermijn(ambities: readonly Ambitie[], vanaf: number): BordKolom<Ambitie>[] {
  return [
    ...termijnen(vanaf, ambities).map((jaar) => ({
      id: String(jaar),
      naam: String(jaar),
      items: ambities.filter(({ termijn }) => termijn === jaar),
    })),
    { id: GEEN, naam: "Nog niet gekozen", items: ambities.filter(({ termijn }) => termijn === null) },
  ];
}

function veldVan(per: "prioriteit" | "termijn", kolom: string): Velden<"ambitie"> {
  if (per === "termijn") return { termijn: kolom === GEEN ? null : Number(kolom) };
  return { prioriteit: kolom === GEEN ? null : Prioriteit.parse(kolom) };
}
