import type { Signalering } from "#shared/controle/signalering.ts";
import { Sein } from "../ui/Sein.tsx";
import "../ui/sein.css";

/** What a rule found, and the next step; `bijNaam` leaves out the name of what it stands beside. */
export function Signaal({ signalering, bijNaam }: { signalering: Signalering; bijNaam?: boolean }) {
  const { ernst, zin, kort, stap } = signalering;
  return (
    <p className={`sein-${ernst}`} role="status">
      <Sein soort={ernst} /> {bijNaam && kort ? alsZin(kort) : zin} {stap}
    </p>
  );
}

const alsZin = (kort: string): string => `${kort.charAt(0).toUpperCase()}${kort.slice(1)}.`;
