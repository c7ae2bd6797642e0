import { soortMet } from "#shared/document/agenda-lijsten.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import type { Ref } from "#shared/document/ref.ts";
import { AGENDA_UITLEG } from "#shared/document/soorten/agenda-velden.ts";
import type { TekstTreffer } from "#shared/zoeken/tekst-treffers.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import type { TekstMetTreffers } from "./use-tekst-treffers.ts";
import "./zoek-paneel.css";

const MAXIMUM = 200;

type TreffersLijstProps = {
  teksten: readonly TekstMetTreffers[];
  huidig: TekstTreffer | null;
  onKies: (treffer: TekstTreffer) => void;
};

/** Every hit with the words around it, by the text it stands in. */
export function TreffersLijst({ teksten, huidig, onKies }: TreffersLijstProps) {
  let over = MAXIMUM;
  const getoond = teksten.flatMap((tekst) => {
    const treffers = tekst.treffers.slice(0, over);
    over -= treffers.length;
    return treffers.length > 0 ? [{ ...tekst, treffers }] : [];
  });
  return (
    <div className="zoekpaneel-lijst">
      {getoond.map(({ sleutel, ref, isVeld, treffers }) => (
        <section key={sleutel} aria-label="Gevonden in één tekst">
          <TekstNaam tekstRef={ref} isVeld={isVeld} />
          <ul>
            {treffers.map((treffer) => (
              <li key={treffer.nummer}>
                <button
                  type="button"
                  className="zoekpaneel-treffer"
                  aria-current={treffer === huidig ? "true" : undefined}
                  onClick={() => onKies(treffer)}
                >
                  {treffer.voor}
                  <mark>{treffer.gevonden}</mark>
                  {treffer.na}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {over === 0 ? <p className="stil">Hier staan de eerste {MAXIMUM} plekken.</p> : null}
    </div>
  );
}

function TekstNaam({ tekstRef, isVeld }: { tekstRef: Ref; isVeld: boolean }) {
  const raamwerk = useRaamwerk();
  const naam = useAgenda((agenda) => volleNaam(tekstRef, agenda, raamwerk));
  const veld = veldNaam(tekstRef, isVeld);
  return (
    <h3 className="zoekpaneel-tekst">
      {naam}
      {veld === null ? "" : ` (${veld})`}
    </h3>
  );
}

/** Which text or field of a thing it is, when a reader has to be told: not for the only text of a record. */
function veldNaam({ soort, veld }: Ref, isVeld: boolean): string | null {
  if (veld === undefined || soort === "totaal") return null;
  const uitleg =
    soort === "agenda"
      ? AGENDA_UITLEG[veld as keyof typeof AGENDA_UITLEG]
      : isVeld || soortMet(soort).teksten.length > 1
        ? soortMet(soort).velden[veld]
        : null;
  return (typeof uitleg === "object" ? uitleg?.naam : uitleg) ?? null;
}
