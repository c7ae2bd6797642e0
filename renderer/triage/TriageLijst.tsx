import type { KeyboardEvent } from "react";
import { ONDERDEEL_KORT } from "../ui/onderdeel-naam.ts";
import { TriageRij } from "./TriageRij.tsx";
import { leesToets } from "./triage-toetsen.ts";
import type { Triage } from "./use-triage.ts";

/** The vragen under the headings of the handreiking; one list for the keyboard. */
export function TriageLijst({ triage }: { triage: Triage }) {
  const { vragen, raamwerk, alles } = triage;
  const secties = raamwerk.secties.filter(({ id }) => vragen.some(({ sectie }) => sectie === id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !isVanLijst(event)) return;
    const toets = leesToets(event, triage.letters);
    if (!toets) return;
    event.preventDefault();
    triage.doe(toets);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grids inside share one keyboard
    <div className="triage-lijst" data-gebied onKeyDown={onKeyDown}>
      {secties.map((sectie, index) => (
        <section key={sectie.id} aria-labelledby={`sectie-${sectie.id}`}>
          {alles && secties[index - 1]?.onderdeel !== sectie.onderdeel ? (
            <p className="triage-onderdeel">{ONDERDEEL_KORT[sectie.onderdeel]}</p>
          ) : null}
          <h2 id={`sectie-${sectie.id}`}>{sectie.naam}</h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a table cannot have rows that unfold */}
          <div role="grid" aria-labelledby={`sectie-${sectie.id}`} aria-multiselectable="true">
            {vragen
              .filter((vraag) => vraag.sectie === sectie.id)
              .map((vraag) => (
                <TriageRij key={vraag.id} vraag={vraag} triage={triage} />
              ))}
          </div>
        </section>
      ))}
      <p className="alleen-lezer" aria-live="polite">
        {triage.gezegd}
      </p>
    </div>
  );
}

/** Space and Enter on a button are for that button; what is typed in a field is for the field. */
function isVanLijst({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea")) return false;
  return !(target.closest("button, a") && (key === "Enter" || key === " "));
}
