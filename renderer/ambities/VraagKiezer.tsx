import { useState } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { triageSoort } from "#shared/domain/antwoord.ts";
import { ONDERDEEL_KORT, ONDERDELEN, type Vraag, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { TriageStaat } from "../ui/TriageStaat.tsx";
import { telAntwoorden } from "./ambitie-feiten.ts";
import "../ui/vel.css";
import "../ui/vinkje.css";
import "./vraag-kiezer.css";

type VraagKiezerProps = { gekozen: readonly string[]; onKies: (ids: string[]) => void; onClose: () => void };

/** Choosing vragen of the raamwerk: search, tick, done. Vragen that do not match the search stay chosen. */
export function VraagKiezer({ gekozen, onKies, onClose }: VraagKiezerProps) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(gekozen));
  const [zoek, setZoek] = useState("");
  const groepen = ONDERDELEN.map((onderdeel) => ({
    onderdeel,
    vragen: vragenVanOnderdeel(raamwerk, onderdeel).filter((vraag) => past(vraag, zoek)),
  })).filter(({ vragen }) => vragen.length > 0);
  const zichtbaar = new Set(groepen.flatMap(({ vragen }) => vragen.map(({ id }) => id)));
  return (
    <Dialog
      titel="Waar rust deze ambitie op?"
      breed
      onClose={onClose}
      knoppen={
        <>
          <Button onPress={onClose}>Annuleer</Button>
          <Button soort="hoofd" onPress={() => onKies([...ids])}>
            {ids.size === 0 ? "Kies geen antwoorden" : `Kies ${telAntwoorden(ids.size)}`}
          </Button>
        </>
      }
    >
      <TextField label="Zoek in de vragen" value={zoek} autoFocus onInput={setZoek} />
      <ListBox
        className="vraagkiezer"
        aria-label="Vragen van het raamwerk"
        selectionMode="multiple"
        selectedKeys={[...ids].filter((id) => zichtbaar.has(id))}
        onSelectionChange={(nieuw) => {
          const gezien = nieuw === "all" ? [...zichtbaar] : [...nieuw].map(String);
          setIds(new Set([...[...ids].filter((id) => !zichtbaar.has(id)), ...gezien]));
        }}
        renderEmptyState={() => <p className="zachter">Niets gevonden voor ‘{zoek}’.</p>}
      >
        {groepen.map(({ onderdeel, vragen }) => (
          <ListBoxSection key={onderdeel} id={onderdeel}>
            <Header className="lijstgroep">{ONDERDEEL_KORT[onderdeel]}</Header>
            {vragen.map((vraag) => (
              <ListBoxItem key={vraag.id} id={vraag.id} className="vraagkeuze" textValue={vraag.kop}>
                <span className="vinkje-vak" aria-hidden>
                  ✓
                </span>
                <span>
                  {vraag.kop}
                  <span className="bij">{vraag.vraag}</span>
                </span>
                <TriageStaat soort={triageSoort(antwoorden[vraag.id])} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Dialog>
  );
}

/** True when every word that was typed stands in the vraag. */
function past({ kop, vraag }: Vraag, zoek: string): boolean {
  const tekst = `${kop} ${vraag}`.toLocaleLowerCase("nl");
  return zoek
    .toLocaleLowerCase("nl")
    .split(/\s+/u)
    .every((woord) => tekst.includes(woord));
}
