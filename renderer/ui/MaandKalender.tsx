import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { formatMaand, type Maand } from "#shared/domain/datum.ts";
import { Button } from "./Button.tsx";
import { MAANDEN_KORT } from "./maand-naam.ts";
import { maandNa, maandVan } from "./maand-stap.ts";
import { useMaandRooster } from "./use-maand-rooster.ts";
import "./kalender.css";

type MaandKalenderProps = {
  label: string;
  /** yyyy-mm; empty for none. */
  waarde: string;
  /** Where it opens while nothing is chosen; empty for this month. */
  begin: string;
  onKies: (waarde: string) => void;
};

/** The twelve months of a year; arrows go over them, Page Up and Page Down to another year. */
export function MaandKalender({ label, waarde, begin, onKies }: MaandKalenderProps) {
  const [maand, setMaand] = useState<Maand>(() => waarde || begin || maandVan(new Date()));
  const jaar = maand.slice(0, 4);
  const rooster = useMaandRooster(`${label}, ${jaar}`, maand, setMaand);
  return (
    <>
      <div className="kalender-kop">
        <Button soort="icoon" label="Vorig jaar" onPress={() => setMaand(maandNa(maand, -12))}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <span className="kalender-titel" aria-live="polite">
          {jaar}
        </span>
        <Button soort="icoon" label="Volgend jaar" onPress={() => setMaand(maandNa(maand, 12))}>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <table {...rooster} className="kalender-rooster">
        <tbody>
          {RIJEN.map((rij) => (
            <tr key={rij[0]}>
              {rij.map((nummer) => (
                <td key={nummer}>
                  <MaandCel maand={`${jaar}-${nummer}`} bij={maand} waarde={waarde} onKies={onKies} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const NUMMERS = MAANDEN_KORT.map((_, index) => String(index + 1).padStart(2, "0"));
const RIJEN = [0, 3, 6, 9].map((begin) => NUMMERS.slice(begin, begin + 3));

type MaandCelProps = Omit<MaandKalenderProps, "label" | "begin"> & { maand: Maand; bij: Maand };

function MaandCel({ maand, bij, waarde, onKies }: MaandCelProps) {
  return (
    <button
      type="button"
      aria-pressed={maand === waarde}
      aria-label={formatMaand(maand)}
      className="kalender-cel kalender-maand"
      tabIndex={maand === bij ? 0 : -1}
      {...(maand === maandVan(new Date()) ? { "aria-current": "date" } : {})}
      onClick={() => onKies(maand)}
    >
      {MAANDEN_KORT[Number(maand.slice(5)) - 1]}
    </button>
  );
}
