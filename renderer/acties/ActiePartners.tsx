import type { Actie } from "#shared/domain/actie.ts";
import { voegPartnerToe, wijzigActie } from "../agenda/wijzig-actie.ts";
import { useAgenda, useSession } from "../state/use-agenda.ts";
import { Chips } from "../ui/Chips.tsx";
import { KiesOfMaak } from "../ui/KiesOfMaak.tsx";

/** Who pulls an actie and who joins: from the bibliotheek, or a new partner made on the spot. */
export function ActiePartners({ actie }: { actie: Actie }) {
  const session = useSession();
  const partners = useAgenda((agenda) => agenda.partners);
  const { id, trekker } = actie;
  const keuzes = (zonder: readonly (string | null)[]) =>
    partners
      .filter((partner) => !zonder.includes(partner.id))
      .map((partner) => ({ id: partner.id, label: partner.naam || "Partner zonder naam" }));
  const gekozen = (ids: readonly (string | null)[]) => partners.filter((partner) => ids.includes(partner.id));
  const metPartner = (erbij: string) => ({ partners: [...actie.partners, erbij] });
  return (
    <section>
      <h2>Trekker</h2>
      <Chips
        label="Trekker"
        items={gekozen([trekker])}
        alleenLezen={session.alleenLezen}
        onWeg={() => wijzigActie(session, id, { trekker: null })}
      />
      {session.alleenLezen || gekozen([trekker]).length > 0 ? null : (
        <KiesOfMaak
          label="Kies de trekker"
          labelVerborgen
          placeholder="Kies of typ een partner"
          keuzes={keuzes([])}
          onKies={(partner) => wijzigActie(session, id, { trekker: partner })}
          onMaak={(naam) => voegPartnerToe(session, naam, (partner) => ({ trekker: partner }), id)}
        />
      )}
      <h2>Partners</h2>
      <Chips
        label="Partners"
        items={gekozen(actie.partners)}
        alleenLezen={session.alleenLezen}
        onWeg={(weg) => wijzigActie(session, id, { partners: actie.partners.filter((lid) => lid !== weg) })}
      />
      {session.alleenLezen ? null : (
        <KiesOfMaak
          label="Voeg een partner toe"
          labelVerborgen
          placeholder="Voeg een partner toe"
          keuzes={keuzes([...actie.partners, trekker])}
          onKies={(partner) => wijzigActie(session, id, metPartner(partner))}
          onMaak={(naam) => voegPartnerToe(session, naam, metPartner, id)}
        />
      )}
    </section>
  );
}
