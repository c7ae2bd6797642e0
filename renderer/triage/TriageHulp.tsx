import { Lightbulb } from "lucide-react";
import type { Agenda } from "#shared/document/agenda.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { triageSoort } from "#shared/domain/antwoord.ts";
import {
  bronnenBijVraag,
  type Raamwerk,
  type Vraag,
  type VraagType,
  vraagById,
} from "#shared/domain/raamwerk.ts";
import { platteTekst } from "#shared/tekst/gelezen-tekst.ts";
import { TriageStaat } from "../ui/TriageStaat.tsx";
import type { Triage } from "./use-triage.ts";
import "../ui/naast.css";
import "../ui/sein.css";
import "./triage.css";

const SOORTEN: Readonly<Record<VraagType, string>> = {
  cijfermatig: "Cijfermatig: het antwoord begint bij cijfers",
  kwalitatief: "Kwalitatief: het antwoord komt uit gesprekken",
  beleidsmatig: "Beleidsmatig: er hoort geen cijfer bij",
  gemengd: "Gemengd: cijfers en wat ze voor u betekenen",
};

const MAX_BRONNEN = 4;

/** What helps to choose: what kind of vraag it is, what hangs on it, and what the app would propose. */
export function TriageHulp({ triage }: { triage: Triage }) {
  const { raamwerk, agenda } = triage;
  const vraag = vraagById(raamwerk, triage.hier);
  if (!vraag) return null;
  return (
    <aside className="naast triage-hulp" aria-label="Helpt bij kiezen" data-gebied>
      <section>
        <h2>Helpt bij kiezen</h2>
        <Kenmerken vraag={vraag} raamwerk={raamwerk} agenda={agenda} />
      </section>
      <Voorstel vraag={vraag} raamwerk={raamwerk} agenda={agenda} />
      <section>
        <h2>Waar het om gaat</h2>
        <p className="zachter">{vraag.uitleg}</p>
      </section>
      <Bronnen vraag={vraag} raamwerk={raamwerk} />
    </aside>
  );
}

type DeelProps = Readonly<{ vraag: Vraag; raamwerk: Raamwerk; agenda: Agenda }>;

function Kenmerken({ vraag, raamwerk, agenda }: DeelProps) {
  const ambities = ambitiesOp(agenda, vraag.id);
  const bij = vraag.hoortBij === null ? undefined : vraagById(raamwerk, vraag.hoortBij);
  const woorden = aantalWoorden(agenda, vraag.id);
  return (
    <dl className="triage-kenmerken">
      <dt>Soort</dt>
      <dd>{SOORTEN[vraag.type]}</dd>
      {bij ? (
        <>
          <dt>Hoort bij</dt>
          <dd>
            Vraag {bij.nummer}, {bij.kop}
            <TriageStaat soort={triageSoort(geteldeAntwoorden(agenda)[bij.id])} />
          </dd>
        </>
      ) : null}
      <dt>Gebruikt in</dt>
      <dd>
        {ambities.length === 0
          ? "Nog geen ambitie"
          : ambities.map(({ titel }) => `Ambitie ‘${titel}’`).join(", ")}
      </dd>
      <dt>Antwoord</dt>
      <dd>{woorden === 0 ? "Nog geen tekst" : `${woorden} woorden`}</dd>
    </dl>
  );
}

function Voorstel({ vraag, raamwerk, agenda }: DeelProps) {
  const voorstel = voorstelVoor(vraag, raamwerk, agenda);
  if (!voorstel) return null;
  return (
    <section>
      <h2>
        <span className="sein sein-tip">
          <Lightbulb size={16} strokeWidth={1.75} aria-hidden />
        </span>
        Voorstel: {voorstel.keuze}
      </h2>
      <p className="zachter">{voorstel.reden}</p>
    </section>
  );
}

function Bronnen({ vraag, raamwerk }: Omit<DeelProps, "agenda">) {
  const bronnen = bronnenBijVraag(raamwerk, vraag);
  if (bronnen.length === 0) return null;
  return (
    <section>
      <h2>Waar u gegevens vindt</h2>
      <ul className="triage-bronnen">
        {bronnen.slice(0, MAX_BRONNEN).map(({ id, naam, uitgever }) => (
          <li key={id}>
            {naam} <span className="stil">{uitgever}</span>
          </li>
        ))}
      </ul>
      {bronnen.length > MAX_BRONNEN ? (
        <p className="stil">En nog {bronnen.length - MAX_BRONNEN}, bij de vraag zelf.</p>
      ) : null}
    </section>
  );
}

/** A reason to choose, from what is already in the agenda; none when the choice says enough. */
function voorstelVoor(
  vraag: Vraag,
  raamwerk: Raamwerk,
  agenda: Agenda,
): Readonly<{ keuze: string; reden: string }> | null {
  const soort = triageSoort(geteldeAntwoorden(agenda)[vraag.id]);
  if (soort === "klaar") return null;
  const [ambitie] = ambitiesOp(agenda, vraag.id);
  if (ambitie && soort !== "nu")
    return {
      keuze: "Nu",
      reden: `De ambitie ‘${ambitie.titel}’ leunt op deze vraag. Zonder antwoord mist die ambitie haar grond.`,
    };
  if (aantalWoorden(agenda, vraag.id) > 0 && (soort === "nu" || soort === "open"))
    return { keuze: "Klaar", reden: "Er staat al een tekst. Lees hem met de spatiebalk." };
  const sectie = raamwerk.secties.find(({ id }) => id === vraag.sectie);
  if (vraag.basisset && soort === "open")
    return { keuze: "Nu", reden: `Deze vraag hoort bij de basisset. ${sectie?.basissetReden ?? ""}` };
  return null;
}

function ambitiesOp({ ambities }: Agenda, vraagId: string): Ambitie[] {
  return ambities.filter(({ vragen }) => vragen.includes(vraagId));
}

function aantalWoorden({ teksten }: Agenda, vraagId: string): number {
  const tekst = teksten[tekstSleutel("antwoord", vraagId)];
  return tekst ? (platteTekst(tekst).match(/\S+/gu)?.length ?? 0) : 0;
}
