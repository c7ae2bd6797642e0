import { lastenBovenDekking } from "#shared/controle/regels/lasten-boven-dekking.ts";
import { reserveNegatief } from "#shared/controle/regels/reserve-negatief.ts";
import type { Signalering } from "#shared/controle/signalering.ts";
import { useBevindingen } from "../../agenda/use-signaleringen.ts";
import { Sein } from "../../ui/Sein.tsx";

/** What is not covered, year by year, and where a reserve runs out. */
export function Dekking() {
  const tekorten = useBevindingen(lastenBovenDekking);
  const reserves = useBevindingen(reserveNegatief);
  return (
    <>
      {tekorten.map((tekort) => (
        <Melding key={tekort.id} kop={`${tekort.ref.lid} is niet gedekt`} signalering={tekort} />
      ))}
      {reserves.map((reserve) => (
        <Melding key={reserve.id} kop="Reserve onder nul" signalering={reserve} />
      ))}
    </>
  );
}

function Melding({ kop, signalering }: { kop: string; signalering: Signalering }) {
  const { ernst, zin, stap } = signalering;
  return (
    <section>
      <h2>
        <Sein soort={ernst} />
        {kop}
      </h2>
      <p className="zachter">
        {zin} {stap}
      </p>
    </section>
  );
}
