import { useState } from "react";
import type { Geopend as GeopendVorm } from "#shared/api/contract.ts";
import type { Melding } from "#shared/api/melding.ts";
import { assertNever } from "#shared/assert-never.ts";
import { bewaarAls } from "../opdrachten/bestand-opdrachten.ts";
import { voegKopieSamen } from "../opdrachten/samenvoegen.ts";
import { openAgenda } from "../state/app-store.ts";
import { useSession, useSessionState } from "../state/use-agenda.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { formatMoment } from "../ui/moment.ts";
import { BestandWeg } from "./BestandWeg.tsx";
import { BijnaTeGroot } from "./BijnaTeGroot.tsx";
import { GeopendRegel } from "./GeopendRegel.tsx";
import {
  conflictKop,
  conflictZin,
  geweigerdZin,
  meegenomenZin,
  meeleesZin,
  teruggevondenZin,
} from "./geopend-zinnen.ts";
import { NietAangesloten, useNietAangesloten } from "./NietAangesloten.tsx";
import { useBestandWeg } from "./use-bestand-weg.ts";
import { useBijnaTeGroot } from "./use-bijna-te-groot.ts";
import "./geopend.css";

type AlleenLezen = NonNullable<GeopendVorm["alleenLezen"]>;

/** What the user must know about how this agenda was opened: work that was found back, copies, why it is read-only. */
export function Geopend() {
  const { geopend } = useSession();
  const [gezien, setGezien] = useState<ReadonlySet<Melding>>(new Set());
  const [isTeGrootGezien, setTeGrootGezien] = useState(false);
  const meldingen = useSessionState((state) => state.meldingen).filter((melding) => !gezien.has(melding));
  const isWeg = useBestandWeg();
  const isLos = useNietAangesloten();
  const isBijnaTeGroot = useBijnaTeGroot() && !isTeGrootGezien;
  if (geopend.alleenLezen === null && meldingen.length === 0 && !isWeg && !isBijnaTeGroot && !isLos)
    return null;
  return (
    <section className="geopend" aria-label="Over dit bestand" data-gebied>
      {geopend.alleenLezen ? <LeesAlleen reden={geopend.alleenLezen} /> : null}
      {isLos ? <NietAangesloten /> : null}
      {isWeg ? <BestandWeg /> : null}
      {isBijnaTeGroot ? <BijnaTeGroot onSluit={() => setTeGrootGezien(true)} /> : null}
      {meldingen.map((melding) => (
        <MeldingRegel
          key={melding.soort}
          melding={melding}
          onSluit={() => setGezien(new Set([...gezien, melding]))}
        />
      ))}
    </section>
  );
}

function LeesAlleen({ reden }: { reden: AlleenLezen }) {
  const { pad } = useSession().geopend;
  switch (reden.reden) {
    case "nieuwere-versie":
      return (
        <GeopendRegel soort="waarschuwing" kop="Dit bestand is van een nieuwere versie">
          U kunt het lezen, niet wijzigen. Werk de app bij om verder te schrijven.
        </GeopendRegel>
      );
    case "in-gebruik":
      return (
        <GeopendRegel
          soort="waarschuwing"
          kop="U leest mee"
          knoppen={
            <>
              <Button klein onPress={() => void openAgenda({ pad, bijGebruik: "overnemen" })}>
                Neem over
              </Button>
              <Button soort="stil" klein onPress={() => void bewaarAls()}>
                Bewaar als
              </Button>
            </>
          }
        >
          {meeleesZin(reden.door, reden.sinds)}
        </GeopendRegel>
      );
    case "geen-schrijfrecht":
      return (
        <GeopendRegel
          soort="waarschuwing"
          kop="Op deze plek mag u niet schrijven"
          knoppen={
            <Button klein onPress={() => void bewaarAls()}>
              Bewaar als
            </Button>
          }
        >
          U kunt de agenda lezen. Bewaar hem op een andere plek om verder te schrijven.
        </GeopendRegel>
      );
    case "te-traag":
      return (
        <GeopendRegel
          soort="waarschuwing"
          kop="Het lezen van dit bestand duurde te lang"
          knoppen={
            <Button klein onPress={() => void openAgenda({ pad, bijGebruik: "lezen" })}>
              Open opnieuw
            </Button>
          }
        >
          U ziet de inhoud, maar kunt niets wijzigen. Is de computer druk? Wacht even en open de agenda
          opnieuw.
        </GeopendRegel>
      );
    default:
      return assertNever(reden);
  }
}

function MeldingRegel({ melding, onSluit }: Readonly<{ melding: Melding; onSluit: () => void }>) {
  const naarVersies = (
    <Button klein onPress={() => useView.getState().ga({ scherm: "versies" })}>
      Bekijk eerdere standen
    </Button>
  );
  switch (melding.soort) {
    case "teruggevonden":
      return (
        <GeopendRegel soort="gereed" kop="Er is werk teruggevonden" knoppen={naarVersies} onSluit={onSluit}>
          {teruggevondenZin(melding.wijzigingen, melding.laatste)}
        </GeopendRegel>
      );
    case "meegenomen":
      return (
        <GeopendRegel soort="gereed" kop="Meegenomen wat de ander nog niet had opgeslagen" onSluit={onSluit}>
          {meegenomenZin(melding.wijzigingen, melding.laatste)}
        </GeopendRegel>
      );
    case "uit-generatie":
      return (
        <GeopendRegel
          soort="waarschuwing"
          kop="Het bestand was beschadigd"
          knoppen={naarVersies}
          onSluit={onSluit}
        >
          U werkt verder met de stand van {formatMoment(melding.van)}. Kijk na of het laatste werk erin staat.
        </GeopendRegel>
      );
    case "zonder-geschiedenis":
      return (
        <GeopendRegel soort="tip" kop="De inhoud is overgenomen als nieuwe agenda" onSluit={onSluit}>
          {melding.beschadigd
            ? "Het leesbare deel van het bestand was heel, de geschiedenis niet. Samenvoegen met oudere kopieën kan niet meer."
            : "Het bestand is door een ander programma gemaakt, zonder geschiedenis. Die begint nu."}
        </GeopendRegel>
      );
    case "conflictkopieen":
      return <Conflict paden={melding.paden} onSluit={onSluit} />;
    case "met-de-hand":
      return (
        <GeopendRegel
          soort="waarschuwing"
          kop="Dit bestand is buiten de app gewijzigd"
          knoppen={naarVersies}
          onSluit={onSluit}
        >
          Die wijzigingen staan er nu in. De stand zonder die wijzigingen staat bij Versies.
        </GeopendRegel>
      );
    case "meer-namen":
      return (
        <GeopendRegel soort="tip" kop="Dit bestand heeft nog een naam op deze schijf" onSluit={onSluit}>
          De app slaat op onder de naam waarmee u het opende. Onder een andere naam blijft de inhoud van nu
          staan.
        </GeopendRegel>
      );
    case "geweigerd":
      return (
        <GeopendRegel soort="waarschuwing" kop="Een hulpbestand was niet te lezen" onSluit={onSluit}>
          {geweigerdZin(melding.namen)}
        </GeopendRegel>
      );
    default:
      return assertNever(melding);
  }
}

function Conflict({ paden, onSluit }: Readonly<{ paden: readonly string[]; onSluit: () => void }>) {
  const { alleenLezen } = useSession();
  const [enige] = paden;
  const voegToe = async () => {
    if (enige !== undefined && (await voegKopieSamen(enige))) onSluit();
  };
  const naarVersies = () => useView.getState().ga({ scherm: "versies" });
  const knop =
    paden.length === 1 ? (
      <Button
        klein
        nietOmdat={alleenLezen ? "Deze agenda is alleen te lezen" : undefined}
        onPress={() => void voegToe()}
      >
        Voeg samen
      </Button>
    ) : (
      <Button klein onPress={naarVersies}>
        Bekijk de kopieën
      </Button>
    );
  return (
    <GeopendRegel soort="waarschuwing" kop={conflictKop(paden)} knoppen={knop} onSluit={onSluit}>
      {conflictZin(paden)}
    </GeopendRegel>
  );
}
