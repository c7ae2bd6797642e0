import { useState } from "react";
import { basissetVoorstel, neemBasisset } from "#shared/document/edits/basisset.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { useAgenda, useRaamwerk, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import "./basisset.css";
import "./triage.css";

/** Shows what the basisset would do before it does it; every choice that was made stays. */
export function Basisset({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const raamwerk = useRaamwerk();
  const agenda = useAgenda((huidig) => huidig);
  const [restLater, setRestLater] = useState(false);
  const { nu, blijft, overig } = basissetVoorstel(raamwerk, agenda);
  const edit = neemBasisset(raamwerk, restLater);
  const neemOver = () => {
    metOngedaan(session, edit, {
      kop: `${vragen(nu.length)} op nu${restLater ? `, ${vragen(overig.length)} op later` : ""}`,
    });
    onClose();
  };
  return (
    <Dialog
      titel="Begin met de basisset"
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button
            soort="hoofd"
            onPress={neemOver}
            nietOmdat={session.kan(edit) ? undefined : "Alle vragen van de basisset hebben al een keuze"}
          >
            Neem over
          </Button>
        </>
      }
    >
      <p>
        {nu.length === 0 ? "Alle vragen van de basisset hebben al een keuze. Die blijft staan." : null}
        {nu.length > 0 ? `${vragen(nu.length)} ${nu.length === 1 ? "komt" : "komen"} op nu. ` : null}
        {nu.length > 0 && blijft.length > 0
          ? `Bij ${vragen(blijft.length)} van de basisset maakte u al een keuze. Die blijft staan.`
          : null}
      </p>
      {overig.length > 0 ? (
        <div className="basisset-rest">
          <Vinkje aan={restLater} onChange={setRestLater}>
            Zet ook de rest zonder keuze op later: {vragen(overig.length)}
          </Vinkje>
        </div>
      ) : null}
      {nu.length > 0 ? <Lijst vragen={nu} /> : null}
    </Dialog>
  );
}

function Lijst({ vragen: lijst }: { vragen: readonly Vraag[] }) {
  const { secties } = useRaamwerk();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
    <section className="basisset-lijst" aria-label="Vragen van de basisset" tabIndex={0}>
      {secties
        .filter(({ id }) => lijst.some(({ sectie }) => sectie === id))
        .map(({ id, naam, basissetReden }) => (
          <section key={id}>
            <h3>{naam}</h3>
            <p className="klein zachter">{basissetReden}</p>
            <ul>
              {lijst
                .filter(({ sectie }) => sectie === id)
                .map((vraag) => (
                  <li key={vraag.id}>
                    <span className="triage-nr">{vraag.nummer}</span> {vraag.kop}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function vragen(aantal: number): string {
  return aantal === 1 ? "1 vraag" : `${aantal} vragen`;
}
