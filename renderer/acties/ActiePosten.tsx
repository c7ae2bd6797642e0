import { X } from "lucide-react";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { voegPostToe } from "#shared/document/edits/post.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { formatBegroot, formatPosten } from "#shared/domain/begroot.ts";
import { type Blok, postenVanActie } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { Naamlink } from "../navigatie/Naamlink.tsx";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { KiesOfMaak } from "../ui/KiesOfMaak.tsx";
import "../ui/sectiekop.css";
import "../ui/vel.css";

/** A post of this name for an actie: last in the first blok of lasten, made when there is none. */
function maakPostVoor(actieId: string, naam: string, blokken: readonly Blok[]): Edit {
  const blok = blokken.find(({ soort }) => soort === "lasten");
  const blokId = blok?.id ?? crypto.randomUUID();
  const id = crypto.randomUUID();
  return samen(
    ...(blok ? [] : [voegToe("blok", blokId, { naam: "Lasten", soort: "lasten" })]),
    voegPostToe(id, blokId, null),
    wijzig("post", id, { naam, actieId }),
  );
}

/** What an actie costs: the posten of the begroting that pay for it, and their sum. */
export function ActiePosten({ actie }: { actie: Actie }) {
  const session = useSession();
  const begroting = useAgenda((agenda) => agenda.begroting);
  const { jaren } = begroting;
  const posten = postenVanActie(begroting, actie.id);
  const los = begroting.posten.filter(({ actieId }) => actieId === null);
  const blokNaam = (id: string) => begroting.blokken.find((blok) => blok.id === id)?.naam ?? "";
  return (
    <section className="vel-deel" aria-label="Begroting">
      <h2 className="sectiekop">
        Begroting{" "}
        {posten.length > 0 ? <span className="bij">samen {formatBegroot(posten, jaren)}</span> : null}
      </h2>
      {posten.length === 0 ? (
        <p className="zachter">Nog geen post in de begroting hoort bij deze actie.</p>
      ) : null}
      <ul aria-label="Posten bij deze actie">
        {posten.map((post) => {
          const naam = post.naam.trim() || NAAMLOOS.post;
          return (
            <li key={post.id} className="vel-regel">
              <Naamlink plek={{ scherm: "begroting", ref: { soort: "post", id: post.id } }}>
                {naam} <span className="stil">{blokNaam(post.blokId)}</span>
              </Naamlink>
              <span className="num">{formatPosten([post], jaren)}</span>
              {session.alleenLezen ? null : (
                <Button
                  soort="icoon"
                  klein
                  label={`Maak ${naam} los`}
                  onPress={() => session.doe(wijzig("post", post.id, { actieId: null }))}
                >
                  <X size={14} strokeWidth={1.75} aria-hidden />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {session.alleenLezen ? null : (
        <div className="vel-erbij">
          <KiesOfMaak
            label="Koppel een post"
            labelVerborgen
            placeholder="Koppel een post uit de begroting, of maak er een"
            keuzes={los.map((post) => ({
              id: post.id,
              label: post.naam.trim() || NAAMLOOS.post,
              bij: blokNaam(post.blokId),
            }))}
            onKies={(id) => session.doe(wijzig("post", id, { actieId: actie.id }))}
            onMaak={(naam) => session.doe(maakPostVoor(actie.id, naam, begroting.blokken))}
          />
        </div>
      )}
    </section>
  );
}
