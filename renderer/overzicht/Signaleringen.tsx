import { ChevronRight } from "lucide-react";
import { useState } from "react";
import {
  ERNSTEN,
  type Ernst,
  groepeer,
  type Signalering,
  type SignaleringGroep,
} from "#shared/controle/signalering.ts";
import { useSignaleringen } from "../agenda/use-signaleringen.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { formatPlek } from "../state/plek.ts";
import { useRaamwerk } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Sein } from "../ui/Sein.tsx";
import "../ui/pagina.css";
import "../ui/sectiekop.css";
import "../ui/verder.css";
import "./overzicht.css";

const NAMEN: Readonly<Record<Ernst, readonly [string, string]>> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  tip: ["tip", "tips"],
};

/** Everything that asks attention, by kind of step; can be limited to one ernst. */
export function Signaleringen() {
  const alle = useSignaleringen();
  const [ernst, setErnst] = useState<Ernst | null>(null);
  const getoond = ernst === null ? alle : alle.filter((signalering) => signalering.ernst === ernst);
  return (
    <div data-gebied>
      <Schermkop titel="Signaleringen" bij="Ze houden niets tegen. U beslist wat u ermee doet.">
        <fieldset className="signaal-filter">
          <legend className="alleen-lezer">Toon</legend>
          <Button klein ingedrukt={ernst === null} onPress={() => setErnst(null)}>
            Alle {alle.length}
          </Button>
          {ERNSTEN.map((soort) => (
            <Filter key={soort} soort={soort} alle={alle} gekozen={ernst} onKies={setErnst} />
          ))}
        </fieldset>
      </Schermkop>
      <div className="pagina signaleringen">
        {getoond.length === 0 ? (
          <LeegScherm kop="Niets dat aandacht vraagt">
            Alles wat de app kan nakijken, klopt. Lees de agenda zelf ook nog eens door.
          </LeegScherm>
        ) : (
          groepeer(getoond).map((groep) => <Groep key={groep.groep} {...groep} />)
        )}
      </div>
    </div>
  );
}

type FilterProps = Readonly<{
  soort: Ernst;
  alle: readonly Signalering[];
  gekozen: Ernst | null;
  onKies: (ernst: Ernst | null) => void;
}>;

function Filter({ soort, alle, gekozen, onKies }: FilterProps) {
  const aantal = alle.filter(({ ernst }) => ernst === soort).length;
  if (aantal === 0) return null;
  return (
    <Button klein ingedrukt={gekozen === soort} onPress={() => onKies(gekozen === soort ? null : soort)}>
      {aantal} {NAMEN[soort][aantal === 1 ? 0 : 1]}
    </Button>
  );
}

function Groep({ groep, signaleringen }: SignaleringGroep) {
  const raamwerk = useRaamwerk();
  return (
    <section aria-label={groep}>
      <h2 className="sectiekop">
        {groep} <span className="bij">{signaleringen.length}</span>
      </h2>
      <ul>
        {signaleringen.map(({ id, ernst, zin, stap, verder, naar }) => (
          <li key={id} className="signalering">
            <Sein soort={ernst} />
            <p>
              {zin} <span className="zachter">{stap}</span>
            </p>
            <a className="verder" href={formatPlek(plekVanRef(naar, raamwerk))}>
              {verder}
              <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
