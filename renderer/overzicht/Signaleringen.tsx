import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { ERNSTEN, type Ernst, type Signalering } from "#shared/controle/signalering.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { formatPlek } from "../state/plek.ts";
import { useRaamwerk } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { Sein } from "../ui/Sein.tsx";
import { GROEPEN, regelTekst } from "./regel-groepen.ts";
import { useSignaleringen } from "./use-signaleringen.ts";
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
          GROEPEN.map((groep) => (
            <Groep
              key={groep}
              naam={groep}
              signaleringen={getoond.filter(({ regel }) => regelTekst(regel).groep === groep)}
            />
          ))
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

function Groep({ naam, signaleringen }: Readonly<{ naam: string; signaleringen: readonly Signalering[] }>) {
  const raamwerk = useRaamwerk();
  if (signaleringen.length === 0) return null;
  return (
    <section aria-label={naam}>
      <h2 className="sectiekop">
        {naam} <span className="bij">{signaleringen.length}</span>
      </h2>
      <ul>
        {signaleringen.map(({ id, ernst, zin, stap, ref, regel }) => (
          <li key={id} className="signalering">
            <Sein soort={ernst} />
            <p>
              {zin} <span className="zachter">{stap}</span>
            </p>
            <a className="verder" href={formatPlek(plekVanRef(regelTekst(regel).waar ?? ref, raamwerk))}>
              {regelTekst(regel).verder}
              <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
