import { formatRef } from "#shared/document/ref.ts";
import { doorWie } from "../agenda/wijziging-zin.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { formatPlek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { formatMomentKort } from "../ui/moment.ts";
import { laatstGewijzigd } from "./laatst-gewijzigd.ts";
import "../ui/sectiekop.css";
import "../ui/verder.css";
import "./overzicht.css";

const AANTAL = 5;

/** What was changed last, and by whom. */
export function Gewijzigd() {
  const agenda = useAgenda((huidig) => huidig);
  const raamwerk = useRaamwerk();
  const wijzigingen = laatstGewijzigd(agenda, raamwerk, AANTAL);
  return (
    <section aria-labelledby="gewijzigd-kop">
      <h2 className="sectiekop" id="gewijzigd-kop">
        Laatst gewijzigd
        <a className="bij verder" href={formatPlek({ scherm: "versies" })}>
          Alle versies
        </a>
      </h2>
      {wijzigingen.length === 0 ? (
        <p className="besluiten-leeg">Hier ziet u wat het laatst veranderd is.</p>
      ) : (
        <ul className="wijzigingen">
          {wijzigingen.map(({ ref, wat, naam, wijziging }) => (
            <li key={formatRef(ref)}>
              <time dateTime={wijziging.op}>{formatMomentKort(wijziging.op)}</time>
              <span>
                <a href={formatPlek(plekVanRef(ref, raamwerk))}>{naam}</a>: {wat}
                {doorWie(wijziging)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
