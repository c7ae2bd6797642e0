import { useState } from "react";
import type { Item } from "#shared/controle/per-item.ts";
import { ERNST_NAMEN, ERNSTEN, type Ernst } from "#shared/controle/signalering.ts";
import { Button } from "../ui/Button.tsx";
import { LeegScherm } from "../ui/LeegScherm.tsx";
import { Schermkop } from "../ui/Schermkop.tsx";
import { ItemRij } from "./ItemRij.tsx";
import { useItems } from "./use-items.ts";
import "../ui/pagina.css";
import "../ui/sectiekop.css";
import "./overzicht.css";

/** Everything that asks attention per thing, fouten first; can be limited to one ernst. */
export function Signaleringen() {
  const alle = useItems(null);
  const [ernst, setErnst] = useState<Ernst | null>(null);
  const getoond = useItems(ernst);
  return (
    <div data-gebied>
      <Schermkop titel="Signaleringen" bij="Ze houden niets tegen. U beslist wat u ermee doet.">
        <fieldset className="signaal-filter">
          <legend className="alleen-lezer">Toon</legend>
          <Button klein ingedrukt={ernst === null} onPress={() => setErnst(null)}>
            Alle {alle.length}
          </Button>
          {ERNSTEN.map((soort) => (
            <Filter key={soort} soort={soort} gekozen={ernst} onKies={setErnst} />
          ))}
        </fieldset>
      </Schermkop>
      <div className="pagina signaleringen">
        {getoond.length === 0 ? (
          <LeegScherm kop="Niets dat aandacht vraagt">
            Alles wat de app kan nakijken, klopt. Lees de agenda zelf ook nog eens door.
          </LeegScherm>
        ) : (
          ERNSTEN.map((soort) => (
            <Groep key={soort} soort={soort} items={getoond.filter((item) => item.ernst === soort)} />
          ))
        )}
      </div>
    </div>
  );
}

type FilterProps = Readonly<{ soort: Ernst; gekozen: Ernst | null; onKies: (ernst: Ernst | null) => void }>;

function Filter({ soort, gekozen, onKies }: FilterProps) {
  const aantal = useItems(soort).length;
  if (aantal === 0) return null;
  return (
    <Button klein ingedrukt={gekozen === soort} onPress={() => onKies(gekozen === soort ? null : soort)}>
      {aantal} {ERNST_NAMEN[soort][aantal === 1 ? 0 : 1]}
    </Button>
  );
}

function Groep({ soort, items }: { soort: Ernst; items: readonly Item[] }) {
  if (items.length === 0) return null;
  const naam = ERNST_NAMEN[soort][items.length === 1 ? 0 : 1];
  const kop = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}`;
  return (
    <section aria-label={kop}>
      <h2 className="sectiekop">
        {kop} <span className="bij">{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <ItemRij key={item.id} item={item} metStap />
        ))}
      </ul>
    </section>
  );
}
