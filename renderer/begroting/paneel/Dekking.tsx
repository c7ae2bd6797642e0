import { OctagonAlert, TriangleAlert } from "lucide-react";
import { aantalPosten } from "#shared/begroting/rijen.ts";
import { formatEuro } from "#shared/domain/bedrag.ts";
import { type Begroting, postenVan, postenVanSoort, saldoJaar, sumJaar } from "#shared/domain/begroting.ts";
import "../../ui/sein.css";

/** What is not covered, year by year; nothing while no dekking was filled in at all. */
export function Dekking({ begroting }: { begroting: Begroting }) {
  const metDekking = postenVanSoort(begroting, "dekking").length > 0;
  return (
    <>
      {metDekking
        ? begroting.jaren.map((jaar) => <Tekort key={jaar} begroting={begroting} jaar={jaar} />)
        : null}
      {begroting.jaren.map((jaar) => (
        <ReserveTekort key={jaar} begroting={begroting} jaar={jaar} />
      ))}
    </>
  );
}

type JaarProps = { begroting: Begroting; jaar: number };

function Tekort({ begroting, jaar }: JaarProps) {
  const { euro, pm } = saldoJaar(begroting, jaar);
  if (euro >= 0) return null;
  const opPm = begroting.posten.filter((post) => post.bedragen[jaar]?.kind === "pm").length;
  return (
    <section>
      <h2>
        <OctagonAlert size={16} strokeWidth={1.75} aria-hidden className="sein-fout" />
        {jaar} is niet gedekt
      </h2>
      <p className="zachter">
        De lasten zijn €&nbsp;{formatEuro(-euro)} hoger dan de dekking.
        {pm ? ` ${opPm === 1 ? "1 post staat" : `${aantalPosten(opPm)} staan`} nog op PM.` : ""} Voeg dekking
        toe, of verlaag een post.
      </p>
    </section>
  );
}

function ReserveTekort({ begroting, jaar }: JaarProps) {
  return begroting.blokken
    .filter(({ soort }) => soort === "reserve")
    .map(({ id, naam }) => ({ id, naam, stand: sumJaar(postenVan(begroting, id), jaar).euro }))
    .filter(({ stand }) => stand < 0)
    .map(({ id, naam, stand }) => (
      <section key={id}>
        <h2>
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="sein-waarschuwing" />
          Reserve onder nul
        </h2>
        <p className="zachter">
          {naam.trim() || "Een reserve"} staat eind {jaar} op €&nbsp;{formatEuro(stand)}. Verlaag een
          onttrekking, of vul de reserve aan.
        </p>
      </section>
    ));
}
