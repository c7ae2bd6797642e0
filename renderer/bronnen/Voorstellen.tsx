import { Plus } from "lucide-react";
import { Button } from "../ui/Button.tsx";
import "../ui/sectiekop.css";
import "./bronnen.css";

/** Something that can be added with one press. */
export type Voorstel = Readonly<{ id: string; naam: string; bij: string }>;

type VoorstellenProps = {
  kop: string;
  voorstellen: readonly Voorstel[];
  onKies: (voorstel: Voorstel) => void;
  /** Offers to leave a suggestion out from now on. */
  onNegeer?: (voorstel: Voorstel) => void;
};

/** What could be in the list and is not; nothing is shown when there is nothing to suggest. */
export function Voorstellen({ kop, voorstellen, onKies, onNegeer }: VoorstellenProps) {
  if (voorstellen.length === 0) return null;
  return (
    <section className="voorstellen">
      <h2 className="sectiekop">
        {kop} <span className="bij">{voorstellen.length}</span>
      </h2>
      <ul>
        {voorstellen.map((voorstel) => (
          <li key={voorstel.id}>
            <span className="voorstel-naam">{voorstel.naam}</span>
            <span className="zachter">{voorstel.bij}</span>
            <span className="voorstel-knoppen">
              {onNegeer ? (
                <Button
                  soort="stil"
                  klein
                  label={`Negeer ${voorstel.naam}`}
                  onPress={() => onNegeer(voorstel)}
                >
                  Negeer
                </Button>
              ) : null}
              <Button klein label={`Voeg ${voorstel.naam} toe`} onPress={() => onKies(voorstel)}>
                <Plus size={14} strokeWidth={1.75} aria-hidden /> Voeg toe
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
