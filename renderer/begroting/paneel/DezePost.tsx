import { Plus } from "lucide-react";
import { actieZonderAmbitie } from "#shared/controle/regels/actie-zonder-ambitie.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import type { Actie } from "#shared/domain/actie.ts";
import type { Ambitie } from "#shared/domain/ambitie.ts";
import { naamVanAmbitie } from "#shared/domain/ambitie.ts";
import type { BegrotingRij, Post } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { useBevindingen } from "../../agenda/use-signaleringen.ts";
import { wanneerEnWie } from "../../agenda/wijziging-zin.ts";
import type { AgendaSession } from "../../state/agenda-session.ts";
import { formatPlek } from "../../state/plek.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import "../paneel.css";

type DezePostProps = {
  session: AgendaSession;
  post: Post;
  acties: readonly Actie[];
  ambities: readonly Ambitie[];
  onNoot: (bij: BegrotingRij) => void;
};

const GEEN = "";

const kiesActie = (postId: string, actieId: string | null) =>
  vulCellen([{ postId, kolom: "actie", lezing: { ok: true, waarde: { actieId } } }]);

/** The active post: the actie and ambitie it pays for, its notes, and who changed it last. */
export function DezePost({ session, post, acties, ambities, onNoot }: DezePostProps) {
  const los = useBevindingen(actieZonderAmbitie).find(({ ref }) => ref.id === post.actieId);
  const actie = acties.find(({ id }) => id === post.actieId);
  const ambitie = ambities.find(({ id }) => id === actie?.ambitieId);
  const keuzes = [
    { id: GEEN, label: "geen actie" },
    ...acties.map(({ id, titel }) => ({ id, label: titel.trim() || NAAMLOOS.actie })),
  ];
  return (
    <section className="dezepost">
      <h2>Deze post</h2>
      <p className="dezepost-naam">{post.naam.trim() || NAAMLOOS.post}</p>
      <Select
        label="Hoort bij actie"
        keuzes={keuzes}
        value={actie?.id ?? GEEN}
        alleenLezen={session.alleenLezen}
        onChange={(id) => session.doe(kiesActie(post.id, id === GEEN ? null : id))}
      />
      {actie ? (
        <p className="zachter">
          <a href={formatPlek({ scherm: "acties", ref: { soort: "actie", id: actie.id } })}>Open de actie</a>
          {ambitie ? (
            <>
              {" "}
              van ambitie{" "}
              <a href={formatPlek({ scherm: "ambities", ref: { soort: "ambitie", id: ambitie.id } })}>
                {naamVanAmbitie(ambitie)}
              </a>
              .
            </>
          ) : (
            `.${los ? ` Die ${los.kort}.` : ""}`
          )}
        </p>
      ) : null}
      {post.gewijzigd ? <p className="stil klein">Gewijzigd {wanneerEnWie(post.gewijzigd)}</p> : null}
      {session.alleenLezen ? null : (
        <Button soort="stil" klein onPress={() => onNoot({ soort: "post", id: post.id })}>
          <Plus size={14} strokeWidth={1.75} aria-hidden /> Noot
        </Button>
      )}
    </section>
  );
}
