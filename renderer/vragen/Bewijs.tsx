import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { vindRaamwerkBron } from "#shared/document/edits/bron.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import type { Bron } from "#shared/domain/bron.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { RaamwerkBron, Vraag } from "#shared/domain/raamwerk.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import { wanneerEnWie } from "../agenda/wijziging-zin.ts";
import { formatPlek } from "../state/plek.ts";
import { Button } from "../ui/Button.tsx";
import "../ui/naast.css";
import "../ui/tekstlink.css";
import "./bewijs.css";

type BewijsProps = {
  vraag: Vraag;
  /** Sources of tables 1-3 that fit this vraag. */
  passend: readonly RaamwerkBron[];
  bronnen: readonly Bron[];
  /** Names of the doelgroepen and sectoren this vraag is about. */
  doelgroepen: readonly string[];
  sectoren: readonly string[];
  ambities: readonly Ambitie[];
  gewijzigd: Wijziging | null;
  /** Why nothing can be cited now. */
  citeerNietOmdat?: string | undefined;
  onCiteer: (bron: RaamwerkBron) => void;
  onOpen: (url: string) => void;
};

/** Help and evidence beside the answer: explanation, sources that fit, and what leans on this answer. */
export function Bewijs(props: BewijsProps) {
  const { vraag, passend, doelgroepen, sectoren, ambities, gewijzigd } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
    <aside className="naast" aria-label="Hulp en bewijs bij dit antwoord" tabIndex={0} data-gebied>
      <Uitleg vraag={vraag} />
      {vraag.deelvragen.length > 0 ? (
        <section>
          <h3>Deelvragen</h3>
          <ul className="bewijs-lijst">
            {vraag.deelvragen.map(({ id, vraag: tekst }) => (
              <li key={id}>{tekst}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {passend.length > 0 ? (
        <section>
          <h3>Bronnen die passen</h3>
          {passend.map((bron) => (
            <BronRegel key={bron.id} bron={bron} {...props} />
          ))}
        </section>
      ) : null}
      {doelgroepen.length + sectoren.length > 0 ? (
        <section>
          <h3>Gaat over</h3>
          <p className="zachter">{[...doelgroepen, ...sectoren].join(", ")}</p>
        </section>
      ) : null}
      <section>
        <h3>Gebruikt in ambities</h3>
        {ambities.length === 0 ? <p className="zachter">Nog geen ambitie steunt op dit antwoord.</p> : null}
        <ul className="bewijs-lijst">
          {ambities.map(({ id, titel }) => (
            <li key={id}>
              <a href={formatPlek({ scherm: "ambities", ref: { soort: "ambitie", id } })}>
                {titel.trim() || NAAMLOOS.ambitie}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {gewijzigd ? (
        <section>
          <h3>Laatste wijziging</h3>
          <p className="zachter">{wanneerEnWie(gewijzigd)}</p>
        </section>
      ) : null}
    </aside>
  );
}

let uitlegOpen = true;

/** Open or not is remembered from vraag to vraag. */
function Uitleg({ vraag }: { vraag: Vraag }) {
  const [open, setOpen] = useState(uitlegOpen);
  const wissel = () => {
    uitlegOpen = !open;
    setOpen(uitlegOpen);
  };
  return (
    <section>
      <h3>
        Uitleg
        <button type="button" className="tekstlink bij" aria-expanded={open} onClick={wissel}>
          {open ? "Verberg" : "Toon"}
          <span className="alleen-lezer"> uitleg</span>
        </button>
      </h3>
      {open ? (
        <>
          <p className="zachter">{vraag.uitleg}</p>
          {vraag.denkAan.length > 0 ? (
            <>
              <p className="bewijs-tussenkop">Denk aan</p>
              <ul className="bewijs-lijst">
                {vraag.denkAan.map((punt) => (
                  <li key={punt}>{punt}</li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

const NIVEAUS: Readonly<Record<NonNullable<RaamwerkBron["niveau"]>, string>> = {
  gemeente: "gemeente",
  arbeidsmarktregio: "regio",
  corop: "COROP-gebied",
  provincie: "provincie",
  landelijk: "landelijk",
};

function BronRegel({
  bron,
  bronnen,
  citeerNietOmdat,
  onCiteer,
  onOpen,
}: BewijsProps & { bron: RaamwerkBron }) {
  const { naam, uitgever, niveau, url, toelichting } = bron;
  const inBibliotheek = vindRaamwerkBron(bronnen, bron) !== undefined;
  const bij = [
    uitgever,
    niveau === null ? null : NIVEAUS[niveau],
    inBibliotheek ? "in de bibliotheek" : null,
  ];
  return (
    <div className="bronregel">
      <div>
        {url === null ? (
          <span title={toelichting}>{naam}</span>
        ) : (
          <button type="button" className="tekstlink" title={toelichting} onClick={() => onOpen(url)}>
            {naam} <ExternalLink size={12} strokeWidth={1.75} aria-hidden />
            <span className="alleen-lezer"> (opent buiten de app)</span>
          </button>
        )}
        <p className="bij">{bij.filter(Boolean).join(" · ")}</p>
      </div>
      <Button klein label={`Citeer ${naam}`} nietOmdat={citeerNietOmdat} onPress={() => onCiteer(bron)}>
        Citeer
      </Button>
    </div>
  );
}
