import { useEffect, useState } from "react";
import type { Generatie } from "#shared/api/contract.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { ask } from "../state/app-store.ts";
import { useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { formatMomentMetTijd } from "../ui/moment.ts";
import { AgendaLezen } from "./AgendaLezen.tsx";
import { Verschillen } from "./Verschillen.tsx";
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
