import { useState } from "react";
import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { useMetGetypt } from "../state/getypt.ts";
import { formatPlek } from "../state/plek.ts";
import { Sorteerbaar } from "../ui/Sorteerbaar.tsx";
import { Sleepgroep } from "../ui/sleepgroep.ts";
import "./hoofdstukken.css";

type HoofdstukLijstProps = {
  hoofdstukken: readonly Hoofdstuk[];
  huidig: string;
  alleenLezen: boolean;
  onGekozen: () => void;
  onMove: (id: string, plaats: Hoofdstuk["plaats"], na: string | null) => void;
};

const GROEPEN: readonly { plaats: Hoofdstuk["plaats"]; kop: string }[] = [
  { plaats: "voorin", kop: "Voorin, voor de analyse" },
  { plaats: "achterin", kop: "Achterin, na de uitvoeringsagenda" },
  { plaats: "bijlage", kop: "Als bijlage" },
];

/** How a chapter is called where it has no title yet. */
export const naamVanHoofdstuk = ({ titel }: Pick<Hoofdstuk, "titel">): string =>
  titel.trim() === "" ? NAAMLOOS.hoofdstuk : titel;

/** How a chapter is called now, also while its title is being typed. */
export function HoofdstukNaam({ hoofdstuk }: { hoofdstuk: Hoofdstuk }) {
  return naamVanHoofdstuk(useMetGetypt("hoofdstuk", hoofdstuk));
}

/** The chapters by where they come in the document, in their order; a chapter can be dragged to another part. */
export function HoofdstukLijst(props: HoofdstukLijstProps) {
  const { hoofdstukken, huidig, alleenLezen, onGekozen, onMove } = props;
  const gesleept = useState<string | null>(null);
  const groepen = GROEPEN.map(({ plaats, kop }) => {
    const items = hoofdstukken.filter((hoofdstuk) => hoofdstuk.plaats === plaats);
    if (items.length === 0 && alleenLezen) return null;
    return (
      <div key={plaats} className="hoofdstuk-groep">
        <h2>{kop}</h2>
        <Sorteerbaar
          label={kop}
          items={items}
          naam={naamVanHoofdstuk}
          alleenLezen={alleenLezen}
          onMove={(id, na) => onMove(id, plaats, na)}
        >
          {(hoofdstuk) => (
            <a
              href={formatPlek({ scherm: "hoofdstukken", ref: { soort: "hoofdstuk", id: hoofdstuk.id } })}
              onClick={onGekozen}
              {...(hoofdstuk.id === huidig ? { "aria-current": "true" as const } : {})}
            >
              <HoofdstukNaam hoofdstuk={hoofdstuk} />
            </a>
          )}
        </Sorteerbaar>
        {items.length === 0 ? <p className="hoofdstuk-leeg">Sleep een hoofdstuk hierheen.</p> : null}
      </div>
    );
  });
  return <Sleepgroep value={gesleept}>{groepen}</Sleepgroep>;
}
