import { useMemo, useState } from "react";
import type { Agenda } from "#shared/document/agenda.ts";
import { naamVan } from "#shared/document/naam-van.ts";
import { formatRef } from "#shared/document/ref.ts";
import { veldNaam } from "#shared/document/veld-naam.ts";
import { type Verschil, vergelijk } from "#shared/document/vergelijk.ts";
import { useAgenda, useRaamwerk } from "../state/use-agenda.ts";
import { VeldVerschillen } from "./VeldVerschillen.tsx";
import "../ui/verder.css";
import "./versies.css";

const GROEPEN = [
  { wat: "anders", kop: "Nu anders" },
  { wat: "erbij", kop: "Kwam er later bij" },
  { wat: "weg", kop: "Is er nu niet meer" },
  { wat: "verplaatst", kop: "Staat nu op een andere plek" },
] as const;

type VerschillenProps = Readonly<{ toen: Agenda }>;

/** What is not in an older state as it is now, by name; of what changed also how. */
export function Verschillen({ toen }: VerschillenProps) {
  const nu = useAgenda((agenda) => agenda);
  const alle = useMemo(() => vergelijk(toen, nu), [toen, nu]);
  if (alle.length === 0)
    return <p className="verschillen zachter">De inhoud is gelijk aan de agenda van nu.</p>;
  return (
    <dl className="verschillen">
      {GROEPEN.map(({ wat, kop }) => {
        const verschillen = alle.filter((verschil) => verschil.wat === wat);
        if (verschillen.length === 0) return null;
        return (
          <div key={wat}>
            <dt>
              {kop} <span className="stil">{verschillen.length}</span>
            </dt>
            <dd>
              {wat === "anders" ? (
                <Anders verschillen={verschillen} toen={toen} nu={nu} />
              ) : (
                <Namen verschillen={verschillen} agenda={wat === "weg" ? toen : nu} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const GETOOND = 12;

function Namen({ verschillen, agenda }: Readonly<{ verschillen: readonly Verschil[]; agenda: Agenda }>) {
  const raamwerk = useRaamwerk();
  const rest = verschillen.length - GETOOND;
  const namen = verschillen.slice(0, GETOOND).map(({ ref }) => {
    const { woord, naam } = naamVan(ref, agenda, raamwerk);
    return `${woord}: ${kort(naam ?? "")}`;
  });
  return `${namen.join(" · ")}${rest > 0 ? ` · en nog ${rest}` : ""}`;
}

type AndersProps = Readonly<{ verschillen: readonly Verschil[]; toen: Agenda; nu: Agenda }>;

function Anders({ verschillen, toen, nu }: AndersProps) {
  const [alles, setAlles] = useState(false);
  const rest = verschillen.length - GETOOND;
  return (
    <>
      {(alles ? verschillen : verschillen.slice(0, GETOOND)).map((verschil) => (
        <Uitklap key={formatRef(verschil.ref)} verschil={verschil} toen={toen} nu={nu} />
      ))}
      {rest > 0 && !alles ? (
        <button type="button" className="verder" onClick={() => setAlles(true)}>
          Toon er nog {rest}
        </button>
      ) : null}
    </>
  );
}

/** One thing that changed: its name and fields, and behind them the old and the new; compared when it is opened. */
function Uitklap({ verschil, toen, nu }: Readonly<{ verschil: Verschil; toen: Agenda; nu: Agenda }>) {
  const raamwerk = useRaamwerk();
  const [open, setOpen] = useState(false);
  const { woord, naam } = naamVan(verschil.ref, nu, raamwerk);
  const velden = [...new Set(verschil.velden.map(({ ref }) => veldNaam(ref)))];
  return (
    <details className="verschil" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {woord}: <span className="verschil-naam">{kort(naam ?? "")}</span>{" "}
        <span className="stil">({velden.join(", ")})</span>
      </summary>
      {open ? <VeldVerschillen velden={verschil.velden} toen={toen} nu={nu} /> : null}
    </details>
  );
}

const MAX_NAAM = 80;

/** A note is its own name, and can be a page long. */
const kort = (naam: string): string =>
  naam.length > MAX_NAAM ? `${naam.slice(0, MAX_NAAM).trimEnd()}…` : naam;
