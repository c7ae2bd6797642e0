import { soortMet } from "#shared/document/agenda-lijsten.ts";
import { volleNaam } from "#shared/document/naam-van.ts";
import type { RecordRef } from "#shared/document/ref.ts";
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
      {getoond.map(({ sleutel, ref, treffers }) => (
        <section key={sleutel} aria-label="Gevonden in één tekst">
          <TekstNaam tekstRef={ref} />
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

function TekstNaam({ tekstRef }: { tekstRef: RecordRef }) {
  const raamwerk = useRaamwerk();
  const naam = useAgenda((agenda) => volleNaam(tekstRef, agenda, raamwerk));
  const { teksten, velden } = soortMet(tekstRef.soort);
  const veld = tekstRef.veld === undefined || teksten.length < 2 ? undefined : velden[tekstRef.veld];
  return (
    <h3 className="zoekpaneel-tekst">
      {naam}
      {typeof veld === "string" ? ` (${veld})` : ""}
    </h3>
  );
}
