import { useCallback, useEffect, useState } from "react";
import type { Output } from "#shared/api/contract.ts";
import { voegKopieSamen, voegSamen } from "../opdrachten/samenvoegen.ts";
import { ask } from "../state/app-store.ts";
import { useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { formatMoment } from "../ui/moment.ts";
import "../ui/sectiekop.css";
import "./versies.css";

type Kopie = Output<"kopie/lijst">[number];

/** Copies of this agenda beside the file, as OneDrive makes them, and the way to merge any other copy. */
export function Kopieen({ onSamen }: { onSamen: () => void }) {
  const { geopend, alleenLezen } = useSession();
  const [kopieen, setKopieen] = useState<readonly Kopie[]>([]);
  const haalOp = useCallback(async () => {
    setKopieen((await ask("kopie/lijst", { sessie: geopend.sessie })) ?? []);
  }, [geopend.sessie]);
  useEffect(() => void haalOp(), [haalOp]);
  const voegToe = async (samen: Promise<boolean>) => {
    if (!(await samen)) return;
    await haalOp();
    onSamen();
  };
  const nietOmdat = alleenLezen ? "Deze agenda is alleen te lezen" : undefined;
  return (
    <section aria-labelledby="kopieen-kop">
      <h2 className="sectiekop" id="kopieen-kop">
        Kopieën
      </h2>
      {kopieen.length === 0 ? (
        <p className="versies-leeg">Naast dit bestand staan geen andere kopieën van deze agenda.</p>
      ) : (
        <ul>
          {kopieen.map(({ pad, bestandsnaam, gewijzigd }) => (
            <li key={pad} className="versies-rij">
              <div>
                <p className="versies-naam" title={pad}>
                  {bestandsnaam}
                </p>
                <p className="klein stil">gewijzigd {formatMoment(gewijzigd)}</p>
              </div>
              <Button
                klein
                label={`Voeg ${bestandsnaam} samen`}
                nietOmdat={nietOmdat}
                onPress={() => void voegToe(voegKopieSamen(pad))}
              >
                Voeg samen
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="versies-ander">
        <Button klein nietOmdat={nietOmdat} onPress={() => void voegToe(voegSamen())}>
          Voeg een andere kopie samen
        </Button>
      </p>
    </section>
  );
}
