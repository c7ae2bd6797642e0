import { type AfwijkingBevinding, somWijktAf } from "#shared/controle/regels/som-wijkt-af.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { zetGedrukt } from "#shared/document/edits/blok.ts";
import { formatEuro, formatSom, inEuro } from "#shared/domain/bedrag.ts";
import type { Begroting, BegrotingRij, BlokSoort } from "#shared/domain/begroting.ts";
import type { Afwijking } from "#shared/domain/gedrukt-totaal.ts";
import { useBevindingen } from "../../agenda/use-signaleringen.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { Button } from "../../ui/Button.tsx";
import { Sein } from "../../ui/Sein.tsx";
import "../../ui/knoppenrij.css";
import "../paneel.css";

type AfwijkingenProps = {
  session: AgendaSession;
  begroting: Begroting;
  onNoot: (bij: BegrotingRij, tekst: string) => void;
};

/** Every printed total that the rows do not add up to, with its likely cause and what one can do about it. */
export function Afwijkingen(props: AfwijkingenProps) {
  return useBevindingen(somWijktAf).map((signalering) => (
    <Verschil key={signalering.id} signalering={signalering} {...props} />
  ));
}

const KANTEN: Readonly<Record<BlokSoort, string>> = {
  lasten: "Het totaal",
  dekking: "Het totaal van de dekking",
  reserve: "Het totaal van de reserves",
};

type VerschilProps = AfwijkingenProps & { signalering: Signalering<AfwijkingBevinding> };

function Verschil({ session, begroting, signalering, onNoot }: VerschilProps) {
  const { ernst, afwijking, oorzaak } = signalering;
  const { bij, jaar, gedrukt, som, verschil } = afwijking;
  const verklaard = isVerklaard(begroting, afwijking);
  const blok = begroting.blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  const wat = blok ? `Het totaal van ${blok.naam.trim() || "een blok"}` : KANTEN[bij.id as BlokSoort];
  const noteerbaar = bij.soort !== "totaal" || bij.id !== "reserve" ? bij : null;
  return (
    <section className="verschil">
      <h2>
        <Sein soort={ernst} />
        {wat} wijkt {inEuro(Math.abs(verschil))} af
      </h2>
      <p className="zachter">
        Het overgenomen document noemt een ander totaal{begroting.jaren.length > 1 ? ` voor ${jaar}` : ""}.
      </p>
      <dl className="som">
        <dt>In het document</dt>
        <dd>{formatEuro(gedrukt)}</dd>
        <dt>Opgeteld</dt>
        <dd>{formatSom(som)}</dd>
        <dt className="lijn">Verschil</dt>
        <dd className="lijn">{formatEuro(verschil)}</dd>
      </dl>
      <p className="zachter">
        <b>Waarschijnlijk:</b> {oorzaak}
        {verklaard ? " Een noot onder de tabel legt dit uit." : ""}
      </p>
      {session.alleenLezen ? null : (
        <div className="knoppenrij">
          <Button
            klein
            hint="Vergeet het andere totaal"
            onPress={() => session.doe(zetGedrukt(bij, jaar, null))}
          >
            Gebruik de som
          </Button>
          {verklaard || noteerbaar === null ? null : (
            <Button
              soort="stil"
              klein
              hint="Voegt een noot toe onder de tabel"
              onPress={() => onNoot(noteerbaar, nootTekst(signalering))}
            >
              Verklaar
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** True when a note at this total names the printed amount. */
function isVerklaard({ noten }: Begroting, { bij, gedrukt }: Afwijking): boolean {
  return noten.some(
    (noot) =>
      noot.bij.soort === bij.soort && noot.bij.id === bij.id && noot.tekst.includes(formatEuro(gedrukt)),
  );
}

function nootTekst({ afwijking: { gedrukt, som }, oorzaak }: AfwijkingBevinding): string {
  return `Het overgenomen document noemt ${formatEuro(gedrukt)}; opgeteld is het ${formatSom(som)}. Waarschijnlijke oorzaak: ${oorzaak}`;
}
