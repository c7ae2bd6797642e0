import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { formatPlek } from "../state/plek.ts";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import "./hoofdstukken.css";

type HoofdstukLijstProps = {
  hoofdstukken: readonly Hoofdstuk[];
  huidig: string;
  alleenLezen: boolean;
  onGekozen: () => void;
  onMove: (id: string, na: string | null) => void;
};

const GROEPEN: readonly { plaats: Hoofdstuk["plaats"]; kop: string }[] = [
  { plaats: "voorin", kop: "Voorin, voor de analyse" },
  { plaats: "achterin", kop: "Achterin, na de uitvoeringsagenda" },
];

/** How a chapter is called where it has no title yet. */
export const naamVanHoofdstuk = ({ titel }: Pick<Hoofdstuk, "titel">): string =>
  titel.trim() === "" ? "Hoofdstuk zonder titel" : titel;

/** The chapters by where they come in the document, in their order. */
export function HoofdstukLijst(props: HoofdstukLijstProps) {
  const { hoofdstukken, huidig, alleenLezen, onGekozen, onMove } = props;
  return GROEPEN.map(({ plaats, kop }) => {
    const items = hoofdstukken.filter((hoofdstuk) => hoofdstuk.plaats === plaats);
    if (items.length === 0) return null;
    return (
      <div key={plaats} className="hoofdstuk-groep">
        <h2>{kop}</h2>
        <Sorteerbaar
          label={kop}
          items={items}
          naam={naamVanHoofdstuk}
          alleenLezen={alleenLezen}
          onMove={onMove}
        >
          {(hoofdstuk) => (
            <a
              href={formatPlek({ scherm: "hoofdstukken", ref: { soort: "hoofdstuk", id: hoofdstuk.id } })}
              onClick={onGekozen}
              {...(hoofdstuk.id === huidig ? { "aria-current": "true" as const } : {})}
            >
              {naamVanHoofdstuk(hoofdstuk)}
            </a>
          )}
        </Sorteerbaar>
      </div>
    );
  });
}
