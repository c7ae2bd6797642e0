import { Fragment } from "react";
import { useApp } from "../state/app-store.ts";
import { type ToetsGroep, toetsGroepen } from "./toetsen-overzicht.ts";
import "../ui/sectiekop.css";
import "./toetsen.css";

/** Every key of the app, by where it works. */
export function Toetsen() {
  const lettertoetsen = useApp((state) => state.instellingen.lettertoetsen);
  return (
    <div className="toetsen-groepen">
      {toetsGroepen(lettertoetsen).map((groep) => (
        <Groep key={groep.naam} groep={groep} />
      ))}
    </div>
  );
}

function Groep({ groep: { naam, bij, regels } }: { groep: ToetsGroep }) {
  return (
    <section className="toetsen-groep">
      <h4 className="sectiekop">
        {naam} {bij ? <span className="bij">{bij}</span> : null}
      </h4>
      <dl>
        {regels.map(({ wat, toetsen }) => (
          <div key={wat} className="toetsen-regel">
            <dt>{wat}</dt>
            <dd>
              {toetsen.map((toets, index) => (
                <Fragment key={toets}>
                  {index > 0 ? <span className="alleen-lezer">of</span> : null}
                  <kbd>{toets}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
