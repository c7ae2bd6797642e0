import { useEffect, useState } from "react";
import type { VerwijderdeAgenda } from "#shared/api/contract.ts";
import { ask, openVerwijderde } from "../state/app-store.ts";
import { useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { formatMoment } from "../ui/moment.ts";
import "./start.css";

/** Agendas whose file was removed, as far as this computer still has a state of them, and the way to have one back. */
export function VerwijderdeAgendas({ onClose }: { onClose: () => void }) {
  const [agendas, setAgendas] = useState<readonly VerwijderdeAgenda[] | null>(null);
  useEffect(() => void ask("verwijderd/lijst", {}).then((lijst) => setAgendas(lijst ?? [])), []);
  const haalTerug = async (reeks: string) => {
    if (!(await openVerwijderde(reeks))) return;
    onClose();
    useView.getState().ga({ scherm: "overzicht" });
  };
  return (
    <Dialog titel="Verwijderde agenda’s" onClose={onClose} knoppen={<Button onPress={onClose}>Sluit</Button>}>
      <p className="verwijderd-uitleg">
        Van deze agenda’s is het bestand weg. Op deze computer staat nog de laatste stand. Hebt u de app 90
        dagen gebruikt zonder het bestand, dan gaat die stand ook weg.
      </p>
      {agendas?.length === 0 ? <p className="zachter">Er zijn geen verwijderde agenda’s.</p> : null}
      <ul>
        {(agendas ?? []).map(({ reeks, titel, pad, op }) => (
          <li key={reeks} className="verwijderd-rij">
            <div>
              <b>{titel.trim() || "Zonder titel"}</b>
              <p className="klein stil">
                {formatMoment(op)} · {pad}
              </p>
            </div>
            <Button
              klein
              label={`Haal ${titel.trim() || "de agenda zonder titel"} terug`}
              onPress={() => void haalTerug(reeks)}
            >
              Haal terug
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
