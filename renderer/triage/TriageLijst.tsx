import { ONDERDEEL_KORT } from "#shared/domain/raamwerk.ts";
import { TriageRij } from "./TriageRij.tsx";
import type { Triage } from "./use-triage.ts";
import "./triage.css";

/** The vragen under the headings of the handreiking; their states in one column. */
export function TriageLijst({ triage }: { triage: Triage }) {
  const { vragen, raamwerk, alles } = triage;
  const secties = raamwerk.secties.filter(({ id }) => vragen.some(({ sectie }) => sectie === id));
  return (
    <div className="triage-lijst" data-gebied>
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
