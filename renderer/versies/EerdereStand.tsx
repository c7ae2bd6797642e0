import { useEffect, useState } from "react";
import type { Generatie } from "#shared/api/contract.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { ask } from "../state/app-store.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { formatMomentMetTijd } from "../ui/moment.ts";
import { AgendaLezen } from "./AgendaLezen.tsx";
import { type Verschil, verschillen } from "./verschil.ts";
import "./versies.css";

type EerdereStandProps = Readonly<{ generatie: Generatie; bezig: boolean; onHerstel: () => void }>;

/** An older state of the agenda: what is not as it is now, then its texts, with the button to go back to it. */
export function EerdereStand({ generatie, bezig, onHerstel }: EerdereStandProps) {
  const { geopend, alleenLezen } = useSession();
  const [toen, setToen] = useState<Agenda | null>(null);
  useEffect(() => {
    let weg = false;
    setToen(null);
    void ask("versies/bekijk", { sessie: geopend.sessie, generatie: generatie.id }).then((agenda) => {
      if (!weg) setToen(agenda);
    });
    return () => {
      weg = true;
    };
  }, [geopend.sessie, generatie.id]);
  return (
    <section className="eerdere-stand" aria-label={`Stand van ${formatMomentMetTijd(generatie.op)}`}>
      <header>
        <h2>Stand van {formatMomentMetTijd(generatie.op)}</h2>
        <Button
          soort="hoofd"
          onPress={onHerstel}
          nietOmdat={alleenLezen ? "Deze agenda is alleen te lezen" : bezig ? "Wordt teruggezet" : undefined}
        >
          Zet deze stand terug
        </Button>
      </header>
      <p className="klein zachter">De stand van nu blijft bewaard. U kunt altijd weer terug.</p>
      {toen === null ? (
        <p role="status" className="zachter">
          Wordt opgehaald
        </p>
      ) : (
        <>
          <Verschillen toen={toen} />
          <AgendaLezen agenda={toen} />
        </>
      )}
    </section>
  );
}

const GROEPEN = [
  { wat: "anders", kop: "Nu anders" },
  { wat: "alleen-nu", kop: "Kwam er later bij" },
  { wat: "alleen-toen", kop: "Is er nu niet meer" },
] as const;

function Verschillen({ toen }: { toen: Agenda }) {
  const nu = useAgenda((agenda) => agenda);
  const raamwerk = useRaamwerk();
  const alle = verschillen(toen, nu, raamwerk);
  if (alle.length === 0)
    return (
      <p className="verschillen zachter">
        De inhoud is gelijk aan de agenda van nu. De volgorde kan anders zijn.
      </p>
    );
  return (
    <dl className="verschillen">
      {GROEPEN.map(({ wat, kop }) => {
        const delen = alle.filter((verschil) => verschil.wat === wat);
        return delen.length === 0 ? null : <VerschilGroep key={wat} kop={kop} delen={delen} />;
      })}
    </dl>
  );
}

const GETOOND = 12;

function VerschilGroep({ kop, delen }: Readonly<{ kop: string; delen: readonly Verschil[] }>) {
  const rest = delen.length - GETOOND;
  return (
    <div>
      <dt>
        {kop} <span className="stil">{delen.length}</span>
      </dt>
      <dd>
        {delen
          .slice(0, GETOOND)
          .map(({ naam }) => naam)
          .join(" · ")}
        {rest > 0 ? ` · en nog ${rest}` : ""}
      </dd>
    </div>
  );
}
