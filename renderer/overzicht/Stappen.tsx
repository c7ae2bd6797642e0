import { ChevronRight } from "lucide-react";
import { telVoortgang } from "#shared/domain/voortgang.ts";
import { useSignaleringen } from "../agenda/use-signaleringen.ts";
import { plekVanRef } from "../navigatie/plek-van-ref.ts";
import { formatPlek, type Plek } from "../state/plek.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { Sein } from "../ui/Sein.tsx";
import { type Stap, volgendeStappen } from "./volgende-stappen.ts";
import "../ui/sectiekop.css";
import "../ui/verder.css";
import "./overzicht.css";

/** What helps most now, by kind of step; the whole list is one click away. */
export function Stappen() {
  const signaleringen = useSignaleringen();
  const open = useOpen();
  const groepen = volgendeStappen(signaleringen);
  const kies = groepen.find(({ naam }) => naam === "Kies");
  const rest = groepen.filter(({ naam }) => naam !== "Kies");
  return (
    <section aria-labelledby="stappen-kop">
      <h2 className="sectiekop" id="stappen-kop">
        Beste volgende stappen
        {signaleringen.length > 0 ? (
          <a className="bij verder" href={formatPlek({ scherm: "signaleringen" })}>
            {signaleringen.length === 1 ? "1 signalering" : `Alle ${signaleringen.length} signaleringen`}
          </a>
        ) : null}
      </h2>
      {open > 0 || kies ? (
        <Groep naam="Kies">
          {open > 0 ? <KiesStap open={open} /> : null}
          {kies?.stappen.map((stap) => (
            <StapRij key={stap.id} stap={stap} />
          ))}
        </Groep>
      ) : null}
      {rest.map(({ naam, stappen }) => (
        <Groep key={naam} naam={naam}>
          {stappen.map((stap) => (
            <StapRij key={stap.id} stap={stap} />
          ))}
        </Groep>
      ))}
      {open === 0 && groepen.length === 0 ? (
        <p className="stappen-leeg">
          <Sein soort="gereed" /> Er is niets dat nu uw aandacht vraagt.
        </p>
      ) : null}
    </section>
  );
}

function Groep({ naam, children }: Readonly<{ naam: string; children: React.ReactNode }>) {
  return (
    <div className="stapgroep">
      <h3>{naam}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function StapRij({ stap }: { stap: Stap }) {
  const raamwerk = useRaamwerk();
  return (
    <li className="stap">
      <Sein soort={stap.ernst} />
      <p>{stap.zin}</p>
      <a className="verder" href={formatPlek(plekVanRef(stap.ref, raamwerk))}>
        {stap.verder}
        <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
      </a>
    </li>
  );
}

function KiesStap({ open }: { open: number }) {
  const raamwerk = useRaamwerk();
  const antwoorden = useAgenda((agenda) => agenda.antwoorden);
  const eerste = raamwerk.vragen.find(({ id }) => (antwoorden[id]?.triage.kind ?? "open") === "open");
  const plek: Plek = {
    scherm: "triage",
    onderdeel: eerste?.onderdeel ?? "aanbod",
    ...(eerste ? { ref: { soort: "antwoord", id: eerste.id } } : {}),
  };
  return (
    <li className="stap">
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
  const antwoorden = useAgenda((agenda) => agenda.antwoorden);
  return telVoortgang(
    raamwerk.vragen.map(({ id }) => id),
    antwoorden,
  ).open;
}
