import { type AfwijkingBevinding, somWijktAf } from "#shared/controle/regels/som-wijkt-af.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { zetGedrukteTotalen } from "#shared/document/edits/blok.ts";
import { formatEuro, formatSom, inEuro } from "#shared/domain/bedrag.ts";
import type { Begroting, BegrotingRij, BlokSoort } from "#shared/domain/begroting.ts";
import type { Afwijking, RijAfwijking, TotaalRij } from "#shared/domain/gedrukt-totaal.ts";
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
  const { ernst, bij, perJaar, oorzaak } = signalering;
  const verklaard = isVerklaard(begroting, signalering);
  const noteerbaar = bij.soort !== "totaal" || bij.id !== "reserve" ? bij : null;
  return (
    <section className="verschil">
      <h2>
        <Sein soort={ernst} />
        {noemTotaal(begroting, bij)} {kop(perJaar)}
      </h2>
      <p className="zachter">
        Het overgenomen document noemt een ander totaal{voorJaren(begroting, perJaar)}.
      </p>
      {perJaar.map((afwijking) => (
        <Som key={afwijking.jaar} afwijking={afwijking} metJaar={perJaar.length > 1} />
      ))}
      <p className="zachter">
        <b>Waarschijnlijk:</b> {oorzaak}
        {verklaard ? " Een noot onder de tabel legt dit uit." : ""}
      </p>
      {session.alleenLezen ? null : (
        <div className="knoppenrij">
          <Button
            klein
            hint="Vergeet het andere totaal"
            onPress={() => session.doe(zetGedrukteTotalen(bij, zonder(perJaar)))}
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

function Som({ afwijking, metJaar }: { afwijking: Afwijking; metJaar: boolean }) {
  const { jaar, gedrukt, som, verschil } = afwijking;
  return (
    <dl className="som" aria-label={metJaar ? String(jaar) : undefined}>
      <dt>In het document{metJaar ? `, ${jaar}` : ""}</dt>
      <dd>{formatEuro(gedrukt)}</dd>
      <dt>Opgeteld</dt>
      <dd>{formatSom(som)}</dd>
      <dt className="lijn">Verschil</dt>
      <dd className="lijn">{formatEuro(verschil)}</dd>
    </dl>
  );
}

function noemTotaal({ blokken }: Begroting, bij: TotaalRij): string {
  const blok = blokken.find(({ id }) => bij.soort === "blok" && id === bij.id);
  return blok ? `Het totaal van ${blok.naam.trim() || "een blok"}` : KANTEN[bij.id as BlokSoort];
}

type PerJaar = AfwijkingBevinding["perJaar"];

const noemAlle = (perJaar: PerJaar): string =>
  new Intl.ListFormat("nl").format(perJaar.map(({ jaar }) => String(jaar)));

const kop = (perJaar: PerJaar): string =>
  perJaar.length === 1
    ? `wijkt ${inEuro(Math.abs(perJaar[0].verschil))} af`
    : `wijkt af in ${noemAlle(perJaar)}`;

const voorJaren = ({ jaren }: Begroting, perJaar: PerJaar): string =>
  jaren.length > 1 ? ` voor ${noemAlle(perJaar)}` : "";

const zonder = (perJaar: PerJaar): Record<string, null> =>
  Object.fromEntries(perJaar.map(({ jaar }) => [jaar, null]));

/** True when notes at this total name every printed amount. */
function isVerklaard({ noten }: Begroting, { bij, perJaar }: RijAfwijking): boolean {
  const hier = noten.filter((noot) => noot.bij.soort === bij.soort && noot.bij.id === bij.id);
  return perJaar.every(({ gedrukt }) => hier.some(({ tekst }) => tekst.includes(formatEuro(gedrukt))));
}

function nootTekst({ perJaar, oorzaak }: AfwijkingBevinding): string {
  const delen = perJaar.map(({ jaar, gedrukt, som }) => {
    const wanneer = perJaar.length > 1 ? ` voor ${jaar}` : "";
    return `${formatEuro(gedrukt)}${wanneer}; opgeteld is het ${formatSom(som)}`;
  });
  return `Het overgenomen document noemt ${delen.join(", ")}. Waarschijnlijke oorzaak: ${oorzaak}`;
}
