import type { Actie } from "#shared/domain/actie.ts";
import { wijzigActie } from "../agenda/wijzig-actie.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import "../ui/knoppenrij.css";

/** Which municipalities take part; all or none with one press. */
export function ActieGemeenten({ actie }: { actie: Actie }) {
  const session = useSession();
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  if (gemeenten.length === 0) return null;
  const zet = (ids: string[]) => wijzigActie(session, actie.id, { gemeenten: ids });
  const mee = gemeenten.filter(({ id }) => actie.gemeenten.includes(id));
  return (
    <fieldset>
      <legend>Gemeenten die meedoen</legend>
      {session.alleenLezen ? null : (
        <div className="knoppenrij">
          <Button
            klein
            soort="stil"
            nietOmdat={mee.length === gemeenten.length ? "Alle gemeenten doen al mee" : undefined}
            onPress={() => zet(gemeenten.map(({ id }) => id))}
          >
            Alle
          </Button>
          <Button
            klein
            soort="stil"
            nietOmdat={mee.length === 0 ? "Er is nog geen gemeente gekozen" : undefined}
            onPress={() => zet([])}
          >
            Geen
          </Button>
          <span className="stil klein">
            {mee.length} van {gemeenten.length}
          </span>
        </div>
      )}
      {gemeenten.map(({ id, naam }) => (
        <Vinkje
          key={id}
          aan={actie.gemeenten.includes(id)}
          alleenLezen={session.alleenLezen}
          onChange={(aan) => zet([...actie.gemeenten.filter((lid) => lid !== id), ...(aan ? [id] : [])])}
        >
          {naam}
        </Vinkje>
      ))}
    </fieldset>
  );
}
