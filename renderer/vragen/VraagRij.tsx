import type { Signalering } from "#shared/controle/signalering.ts";
import { type Antwoord, TRIAGE_NAMEN, triageSoort } from "#shared/domain/antwoord.ts";
import type { Vraag } from "#shared/domain/raamwerk.ts";
import { TRIAGE_ICONEN } from "../ui/TriageStaat.tsx";
import "./vragen-lijst.css";

type VraagRijProps = {
  vraag: Vraag;
  antwoord: Antwoord | undefined;
  /** What the rule says of a choice without its place or reason. */
  zonderReden: Signalering | undefined;
  href: string;
  hier: boolean;
  onGekozen: () => void;
};

/** One vraag in the list: its state as a shape, its number, and why it is not answered here. */
export function VraagRij({ vraag, antwoord, zonderReden, href, hier, onGekozen }: VraagRijProps) {
  const soort = triageSoort(antwoord);
  const woord = TRIAGE_NAMEN[soort];
  const Icoon = TRIAGE_ICONEN[soort];
  const waarom = redenVan(antwoord, zonderReden);
  return (
    <li className={`vraagregel is-${soort}`}>
      <a
        href={href}
        title={vraag.vraag}
        data-vraag={vraag.id}
        tabIndex={hier ? 0 : -1}
        onClick={onGekozen}
        {...(hier ? { "aria-current": "true" as const } : {})}
      >
        <Icoon size={16} strokeWidth={1.75} aria-hidden />
        <span className="nr">{vraag.nummer}</span>
        <span className="vraagtekst">
          <span className="alleen-lezer">{woord}: </span>
          {vraag.vraag}
        </span>
        {waarom === null ? null : <span className="waarom">{waarom}</span>}
      </a>
    </li>
  );
}

function redenVan(antwoord: Antwoord | undefined, zonder: Signalering | undefined): string | null {
  const triage = antwoord?.triage;
  if (triage?.kind === "elders") return zonder ? `Elders, ${zonder.kort}` : `Elders: ${triage.waar}`;
  if (triage?.kind === "bewust-niet")
    return zonder ? `Bewust niet, ${zonder.kort}` : `Bewust niet, want ${triage.want}`;
  return null;
}
