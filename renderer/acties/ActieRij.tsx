import type { Signalering } from "#shared/controle/signalering.ts";
import { type Actie, naamVanActie } from "#shared/domain/actie.ts";
import { formatBegroot } from "#shared/domain/begroot.ts";
import { postenVanActie } from "#shared/domain/begroting.ts";
import { ActieStaat } from "../agenda/ActieStaat.tsx";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda } from "../state/use-agenda.ts";
import { Vinkje } from "../ui/Vinkje.tsx";
import { periodeTekst } from "./actie-feiten.ts";
import "./acties.css";

type ActieRijProps = {
  actie: Actie;
  zonderTrekker: Signalering | undefined;
  /** Whether it is ticked; null when nothing can be ticked. */
  gekozen: boolean | null;
  onKies: (aan: boolean) => void;
};

/** One actie in two lines: its name, and who pulls it when; beside them its state and its money. */
export function ActieRij({ actie, zonderTrekker, gekozen, onKies }: ActieRijProps) {
  const begroting = useAgenda((agenda) => agenda.begroting);
  const partners = useAgenda((agenda) => agenda.partners);
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  const posten = postenVanActie(begroting, actie.id);
  const trekker = [...partners, ...gemeenten].find(({ id }) => id === actie.trekker)?.naam;
  const feiten = [trekker ?? zonderTrekker?.kort, periodeTekst(actie)].filter(Boolean).join(" · ");
  return (
    <>
      {gekozen === null ? null : (
        <Vinkje aan={gekozen} onChange={onKies}>
          <span className="alleen-lezer">Kies {naamVanActie(actie)}</span>
        </Vinkje>
      )}
      <div className="actierij">
        <div>
          <Naamlink plek={{ scherm: "acties", ref: { soort: "actie", id: actie.id } }}>
            {naamVanActie(actie)}
          </Naamlink>
          <p className="stil klein">{feiten}</p>
        </div>
        <ActieStaat status={actie.status} />
        <span className="actie-bedrag">
          {posten.length > 0 ? (
            formatBegroot(posten, begroting.jaren)
          ) : (
            <span className="stil">geen post</span>
          )}
        </span>
      </div>
    </>
  );
}
