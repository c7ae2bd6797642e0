import { ChevronRight } from "lucide-react";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { triageSoort } from "#shared/domain/antwoord.ts";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { formatPlek, type Plek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import { ItemRij } from "./ItemRij.tsx";
import { useItems } from "./use-items.ts";
import "../ui/sectiekop.css";
import "../ui/verder.css";
import "./overzicht.css";

/** So many steps at most: what comes after them is one click away. */
const HOOGSTENS = 10;

/** What helps most now, fouten first. */
export function Stappen() {
  const items = useItems(null);
  const open = useOpen();
  const getoond = items.slice(0, open > 0 ? HOOGSTENS - 1 : HOOGSTENS);
  return (
    <section aria-labelledby="stappen-kop">
      <h2 className="sectiekop" id="stappen-kop">
        Beste volgende stappen
        {items.length > 0 ? (
          <a className="bij verder" href={formatPlek({ scherm: "signaleringen" })}>
            {items.length === 1 ? "1 signalering" : `Alle ${items.length} signaleringen`}
          </a>
        ) : null}
      </h2>
      <ul>
        {getoond
          .filter(({ ernst }) => ernst === "fout")
          .map((item) => (
            <ItemRij key={item.id} item={item} />
          ))}
        {open > 0 ? <KiesStap open={open} /> : null}
        {getoond
          .filter(({ ernst }) => ernst !== "fout")
          .map((item) => (
            <ItemRij key={item.id} item={item} />
          ))}
      </ul>
      {open === 0 && items.length === 0 ? (
        <p className="stappen-leeg">
          <Sein soort="gereed" /> Er is niets dat nu uw aandacht vraagt.
        </p>
      ) : null}
    </section>
  );
}

function KiesStap({ open }: { open: number }) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  const eerste = raamwerk.vragen.find(({ id }) => triageSoort(antwoorden[id]) === "open");
  const plek: Plek = {
    scherm: "triage",
    onderdeel: eerste?.onderdeel ?? "aanbod",
    ...(eerste ? { ref: { soort: "antwoord", id: eerste.id } } : {}),
  };
  return (
    <li className="signalering">
      <Sein soort="tip" />
      <p>
        {open === 1 ? "1 vraag wacht" : `${open} vragen wachten`} op een keuze: nu, later, elders of bewust
        niet.
      </p>
      <a className="verder" href={formatPlek(plek)}>
        Open triage
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
      </a>
    </li>
  );
}

function useOpen(): number {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda(geteldeAntwoorden);
  return telVoortgang(
    raamwerk.vragen.map(({ id }) => id),
    antwoorden,
  ).open;
}
