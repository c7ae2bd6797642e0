import { raamwerkVan } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import { formatSom } from "#shared/domain/bedrag.ts";
import { toonbaarRaamwerk } from "#shared/domain/gekozen-raamwerk.ts";
import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { ONDERDEEL_NAMEN, ONDERDELEN, type Onderdeel, vragenVanOnderdeel } from "#shared/domain/raamwerk.ts";
import { somVanBlok } from "#shared/domain/stand.ts";
import { RichTextView } from "../editor/RichTextView.tsx";
import "./versies.css";

type AgendaLezenProps = Readonly<{ agenda: Agenda }>;

/** A whole agenda for reading, in the order of the document: heads and texts, nothing to change. */
export function AgendaLezen({ agenda }: AgendaLezenProps) {
  const hoofdstukken = (plaats: Hoofdstuk["plaats"]) =>
    agenda.hoofdstukken
      .filter((hoofdstuk) => hoofdstuk.plaats === plaats)
      .map(({ id, titel }) => (
        <section key={id}>
          <h3>{titel.trim() || NAAMLOOS.hoofdstuk}</h3>
          <Tekst agenda={agenda} tekstKey={tekstSleutel("hoofdstuk", id)} />
        </section>
      ));
  return (
    <article className="agenda-lezen">
      <h2 className="lezen-titel">{agenda.titel}</h2>
      {agenda.ondertitel ? <p className="zachter">{agenda.ondertitel}</p> : null}
      {hoofdstukken("voorin")}
      {ONDERDELEN.map((onderdeel) => (
        <Antwoorden key={onderdeel} agenda={agenda} onderdeel={onderdeel} />
      ))}
      <Ambities agenda={agenda} />
      <Acties agenda={agenda} />
      <Begroting agenda={agenda} />
      {hoofdstukken("achterin")}
      {hoofdstukken("bijlage")}
    </article>
  );
}

function Antwoorden({ agenda, onderdeel }: AgendaLezenProps & { onderdeel: Onderdeel }) {
  const raamwerk = toonbaarRaamwerk(raamwerkVan(agenda));
  const beantwoord = vragenVanOnderdeel(raamwerk, onderdeel).filter(
    ({ id }) => agenda.teksten[tekstSleutel("antwoord", id)] !== undefined,
  );
  if (beantwoord.length === 0) return null;
  return (
    <section>
      <h3>{ONDERDEEL_NAMEN[onderdeel]}</h3>
      {beantwoord.map(({ id, kop }) => (
        <section key={id}>
          <h4>{kop}</h4>
          <Tekst agenda={agenda} tekstKey={tekstSleutel("antwoord", id)} />
        </section>
      ))}
    </section>
  );
}

function Ambities({ agenda }: AgendaLezenProps) {
  if (agenda.ambities.length === 0) return null;
  return (
    <section>
      <h3>Ambities</h3>
      {agenda.ambities.map(({ id, titel }) => (
        <section key={id}>
          <h4>{titel}</h4>
          <Tekst agenda={agenda} tekstKey={tekstSleutel("ambitie", id)} />
        </section>
      ))}
    </section>
  );
}

function Acties({ agenda }: AgendaLezenProps) {
  if (agenda.acties.length === 0) return null;
  return (
    <section>
      <h3>Acties</h3>
      {agenda.acties.map(({ id, titel }) => (
        <section key={id}>
          <h4>{titel}</h4>
          {ACTIE_TEKSTEN.map((deel) => (
            <Tekst key={deel} agenda={agenda} tekstKey={tekstSleutel("actie", id, deel)} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Begroting({ agenda: { begroting } }: AgendaLezenProps) {
  const metStand = begroting.blokken.some(({ beginstand }) => beginstand !== null);
  if (begroting.posten.length === 0 && !metStand) return null;
  return (
    <section>
      <h3>Begroting</h3>
      <table className="lezen-begroting">
        <thead>
          <tr>
            <th scope="col">Blok</th>
            {begroting.jaren.map((jaar) => (
              <th key={jaar} scope="col">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {begroting.blokken.map((blok) => (
            <tr key={blok.id}>
              <th scope="row">{blok.naam}</th>
              {begroting.jaren.map((jaar) => (
                <td key={jaar}>{formatSom(somVanBlok(begroting, blok, jaar))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Tekst({ agenda, tekstKey }: AgendaLezenProps & { tekstKey: string }) {
  const tekst = agenda.teksten[tekstKey];
  return tekst ? <RichTextView tekst={tekst} bronnen={agenda.bronnen} /> : null;
}
