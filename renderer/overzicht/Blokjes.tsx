import { TRIAGE_NAMEN, type TriageSoort } from "#shared/domain/antwoord.ts";
import "./overzicht.css";

const STAP = 12;

/** The order of the shapes: first what this round is about, then what is finished otherwise, then what waits. */
export const VOLGORDE = ["klaar", "nu", "elders", "bewust-niet", "later", "open"] as const;

/** The word of a shape, as it stands behind a number. */
export const blokWoord = (soort: TriageSoort): string => TRIAGE_NAMEN[soort].toLowerCase();

type BlokjesProps = Readonly<{ aantallen: Readonly<Record<TriageSoort, number>> }>;

/** One shape for every vraag of an onderdeel: the state reads in black and white, and as a sentence. */
export function Blokjes({ aantallen }: BlokjesProps) {
  const soorten = VOLGORDE.flatMap((soort) => Array.from({ length: aantallen[soort] }, () => soort));
  const breedte = Math.max(1, soorten.length) * STAP;
  return (
    <svg
      className="blokjes"
      viewBox={`0 0 ${breedte} 12`}
      width={breedte}
      role="img"
      aria-label={zin(aantallen)}
    >
      {soorten.map((soort, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal shapes in a row have no other identity
        <g key={index} transform={`translate(${index * STAP} 0)`}>
          <Vorm soort={soort} />
        </g>
      ))}
    </svg>
  );
}

/** The shape of one state, 9 wide in a box of 12 high. */
export function Vorm({ soort }: { soort: TriageSoort }) {
  switch (soort) {
    case "klaar":
      return <rect className="blok-klaar" x="0" y="1" width="9" height="10" />;
    case "nu":
      return <rect className="blok-nu" x="0.9" y="1.9" width="7.2" height="8.2" />;
    case "elders":
      return <path className="blok-lijn" d="M.5 9.500V6h7M5 3.500 7.800 6 5 8.500" />;
    case "bewust-niet":
      return <path className="blok-lijn" d="M2 10 7 2" />;
    case "later":
      return <circle className="blok-later" cx="4.500" cy="6" r="1.900" />;
    case "open":
      return <rect className="blok-open" x="0.750" y="1.750" width="7.500" height="8.500" />;
  }
}

function zin(aantallen: Readonly<Record<TriageSoort, number>>): string {
  const delen = VOLGORDE.flatMap((soort) =>
    aantallen[soort] > 0 ? [`${aantallen[soort]} ${blokWoord(soort)}`] : [],
  );
  return delen.join(", ") || "geen vragen";
}
