import { TriangleAlert } from "lucide-react";
import { rijKey } from "#shared/begroting/rijen.ts";
import { zetGedrukt } from "#shared/document/edits/blok.ts";
import { vindOorzaak, zegOorzaak } from "#shared/domain/afwijking.ts";
import { formatEuro } from "#shared/domain/bedrag.ts";
import {
  type Afwijking,
  type Begroting,
  type BegrotingRij,
  isRij,
  vindAfwijkingen,
} from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { Button } from "../../ui/Button.tsx";
import "../../ui/knoppenrij.css";
import "../../ui/sein.css";
import "../paneel.css";

type AfwijkingenProps = {
  session: AgendaSession;
  begroting: Begroting;
  onNoot: (bij: BegrotingRij, tekst: string) => void;
};

/** Every printed total that the rows do not add up to, with its likely cause and what one can do about it. */
export function Afwijkingen({ session, begroting, onNoot }: AfwijkingenProps) {
  return vindAfwijkingen(begroting).map((afwijking) => (
    <Verschil
      key={`${rijKey(afwijking.bij)}-${afwijking.jaar}`}
      session={session}
      begroting={begroting}
      afwijking={afwijking}
      onNoot={onNoot}
    />
  ));
}

function Verschil({ session, begroting, afwijking, onNoot }: AfwijkingenProps & { afwijking: Afwijking }) {
  const { bij, jaar, gedrukt, som, verschil } = afwijking;
  const oorzaak = zegOorzaak(vindOorzaak(begroting, afwijking));
  const verklaard = isVerklaard(begroting, afwijking);
  const blok = begroting.blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  const wat = blok ? `Het totaal van ${blok.naam.trim() || "een blok"}` : "Het totaal";
  return (
    <section className="verschil">
      <h2>
        <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="sein-waarschuwing" />
        {wat} wijkt €&nbsp;{formatEuro(Math.abs(verschil))} af
      </h2>
      <p className="zachter">
        Het overgenomen document noemt een ander totaal{begroting.jaren.length > 1 ? ` voor ${jaar}` : ""}.
      </p>
      <dl className="som">
        <dt>In het document</dt>
        <dd>{formatEuro(gedrukt)}</dd>
        <dt>Opgeteld</dt>
        <dd>{formatEuro(som)}</dd>
        <dt className="lijn">Verschil</dt>
        <dd className="lijn">{formatEuro(verschil)}</dd>
      </dl>
      <p className="zachter">
        <b>Waarschijnlijk:</b> {oorzaak.charAt(0).toLowerCase() + oorzaak.slice(1)}
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
          {verklaard ? null : (
            <Button
              soort="stil"
              klein
              hint="Voegt een noot toe onder de tabel"
              onPress={() => onNoot(bij, nootTekst(afwijking, oorzaak))}
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
  return noten.some((noot) => isRij(noot.bij, bij) && noot.tekst.includes(formatEuro(gedrukt)));
}

function nootTekst({ gedrukt, som }: Afwijking, oorzaak: string): string {
  return `Het overgenomen document noemt ${formatEuro(gedrukt)}; opgeteld is het ${formatEuro(som)}. Waarschijnlijke oorzaak: ${oorzaak.charAt(0).toLowerCase()}${oorzaak.slice(1)}`;
}
