import { useState } from "react";
import type { Generatie } from "#shared/api/contract.ts";
import { formatMomentMetTijd } from "../ui/moment.ts";
import { Schermkop } from "../ui/Schermkop.tsx";
import { EerdereStand } from "./EerdereStand.tsx";
import { Kopieen } from "./Kopieen.tsx";
import { Prullenbak } from "./Prullenbak.tsx";
import { useGeneraties } from "./use-generaties.ts";
import "../ui/sectiekop.css";
import "./versies.css";

/** Older states of the agenda, copies of it, and what was removed: everything that can come back. */
export function Versies() {
  const { generaties, bezig, haalOp, zetTerug } = useGeneraties();
  const [gekozen, setGekozen] = useState<string | null>(null);
  const generatie = generaties?.find(({ id }) => id === gekozen);
  const herstel = async (stand: Generatie) => {
    if (await zetTerug(stand)) setGekozen(null);
  };
  return (
    <div>
      <Schermkop titel="Versies" bij="De app bewaart zelf eerdere standen, alleen op deze computer." />
      <div className="versies-kolommen">
        <div className="versies-lijsten" data-gebied>
          <Generaties generaties={generaties} gekozen={gekozen} onKies={setGekozen} />
          <Kopieen onSamen={() => void haalOp()} />
          <Prullenbak />
        </div>
        <div data-gebied>
          {generatie ? (
            <EerdereStand generatie={generatie} bezig={bezig} onHerstel={() => void herstel(generatie)} />
          ) : (
            <p className="zachter">Kies links een stand. U leest hem hier, en zet hem terug als u wilt.</p>
          )}
        </div>
      </div>
    </div>
  );
}

type GeneratiesProps = Readonly<{
  generaties: readonly Generatie[] | null;
  gekozen: string | null;
  onKies: (id: string) => void;
}>;

function Generaties({ generaties, gekozen, onKies }: GeneratiesProps) {
  return (
    <section aria-labelledby="standen-kop">
      <h2 className="sectiekop" id="standen-kop">
        Eerdere standen {generaties?.length ? <span className="bij">{generaties.length}</span> : null}
      </h2>
      {generaties?.length === 0 ? (
        <p className="versies-leeg">
          Nog geen eerdere standen. De eerste komt er vanzelf, hooguit vijf minuten nadat u iets verandert.
        </p>
      ) : null}
      <ul>
        {(generaties ?? []).map(({ id, op }, index, alle) => (
          <li key={id}>
            <button
              type="button"
              className="stand-knop"
              aria-pressed={id === gekozen}
              onClick={() => onKies(id)}
            >
              <time dateTime={op}>{standNaam(op, [alle[index - 1]?.op, alle[index + 1]?.op])}</time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When a state was kept; to the second when its neighbours are of the same minute. */
function standNaam(op: string, buren: readonly (string | undefined)[]): string {
  const naam = formatMomentMetTijd(op);
  const dubbel = buren.some((buur) => buur !== undefined && formatMomentMetTijd(buur) === naam);
  return dubbel ? `${naam}:${String(new Date(op).getSeconds()).padStart(2, "0")}` : naam;
}
