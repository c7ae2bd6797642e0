import { type Bedrag, formatEuro, type Som } from "#shared/domain/bedrag.ts";
import "./rooster.css";
import "./rooster-cel.css";

/** An amount in a cell: "circa" and PM in their own shape, nothing as a dash. */
export function BedragTekst({ bedrag }: { bedrag: Bedrag | undefined }) {
  if (!bedrag) return <Leeg />;
  if (bedrag.kind === "pm") return <span className="pm">PM</span>;
  return (
    <>
      {bedrag.circa ? <span className="circa">circa </span> : null}
      {formatEuro(bedrag.euro)}
    </>
  );
}

/** A sum in a cell; "+ PM" has its own slot, so that the digits still line up. */
export function SomTekst({ som }: { som: Som }) {
  if (som.pm && !som.metEuro) return <span className="pm">PM</span>;
  return (
    <>
      {som.circa ? <span className="circa">circa </span> : null}
      {formatEuro(som.euro)}
      {som.pm ? <span className="plus"> + PM</span> : null}
    </>
  );
}

function Leeg() {
  return (
    <>
      <span className="nul" aria-hidden>
        –
      </span>
      <span className="alleen-lezer">geen bedrag</span>
    </>
  );
}
