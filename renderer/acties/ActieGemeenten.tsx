import { wijzig, zetLid } from "#shared/document/edits/records.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { Vinkje } from "../ui/Vinkje.tsx";
import "../ui/knoppenrij.css";

/** Which municipalities take part; all or none with one press. */
export function ActieGemeenten({ actie }: { actie: Actie }) {
  const session = useSession();
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  if (gemeenten.length === 0) return null;
  const alle = wijzig("actie", actie.id, { gemeenten: gemeenten.map(({ id }) => id) });
  const geen = wijzig("actie", actie.id, { gemeenten: [] });
  const mee = gemeenten.filter(({ id }) => actie.gemeenten.includes(id));
  return (
    <fieldset>
      <legend>Gemeenten die meedoen</legend>
      {session.alleenLezen ? null : (
        <div className="knoppenrij">
          <Button
            klein
            soort="stil"
            nietOmdat={session.kan(alle) ? undefined : "Alle gemeenten doen al mee"}
            onPress={() => session.doe(alle)}
          >
            Alle
          </Button>
          <Button
            klein
            soort="stil"
            nietOmdat={session.kan(geen) ? undefined : "Er is nog geen gemeente gekozen"}
            onPress={() => session.doe(geen)}
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
          onChange={(aan) => session.doe(zetLid("actie", actie.id, "gemeenten", id, aan))}
        >
          {naam}
        </Vinkje>
      ))}
    </fieldset>
  );
}
