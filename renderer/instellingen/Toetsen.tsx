import { Fragment } from "react";
import { useApp } from "../state/app-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { type ToetsGroep, toetsGroepen } from "./toetsen-overzicht.ts";
import "../ui/sectiekop.css";
import "./instellingen.css";

/** Every key of the app on one sheet. */
export function Toetsen({ onClose }: { onClose: () => void }) {
  const lettertoetsen = useApp((state) => state.instellingen.lettertoetsen);
  return (
    <Dialog
      titel="Alle toetsen"
      breed
      onClose={onClose}
      knoppen={
        <Button soort="hoofd" autoFocus onPress={onClose}>
          Sluit
        </Button>
      }
    >
      <div className="toetsen-groepen">
        {toetsGroepen(lettertoetsen).map((groep) => (
          <Groep key={groep.naam} groep={groep} />
        ))}
      </div>
    </Dialog>
  );
}

function Groep({ groep: { naam, bij, regels } }: { groep: ToetsGroep }) {
  return (
    <section className="toetsen-groep">
      <h3 className="sectiekop">
        {naam} {bij ? <span className="bij">{bij}</span> : null}
      </h3>
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
