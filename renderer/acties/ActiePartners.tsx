import { maakPartner, maakTrekker } from "#shared/document/edits/actie.ts";
import { wijzig, zetLid } from "#shared/document/edits/records.ts";
import type { Actie } from "#shared/domain/actie.ts";
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
      .map((partner) => ({ id: partner.id, label: partner.naam || "Lege partner" }));
  const gekozen = (ids: readonly (string | null)[]) => partners.filter((partner) => ids.includes(partner.id));
  const zetTrekker = (trekt: string | null) => session.doe(wijzig("actie", id, { trekker: trekt }));
  const zetPartner = (partner: string, mee: boolean) =>
    session.doe(zetLid("actie", id, "partners", partner, mee));
  return (
    <section>
      <h2>Trekker</h2>
      <Chips
        label="Trekker"
        items={gekozen([trekker])}
        alleenLezen={session.alleenLezen}
        onWeg={() => zetTrekker(null)}
      />
      {session.alleenLezen || gekozen([trekker]).length > 0 ? null : (
        <KiesOfMaak
          label="Kies de trekker"
          labelVerborgen
          placeholder="Kies of typ een partner"
          keuzes={keuzes([])}
          onKies={zetTrekker}
          onMaak={(naam) => session.doe(maakTrekker(id, crypto.randomUUID(), naam))}
        />
      )}
      <h2>Partners</h2>
      <Chips
        label="Partners"
        items={gekozen(actie.partners)}
        alleenLezen={session.alleenLezen}
        onWeg={(partner) => zetPartner(partner, false)}
      />
      {session.alleenLezen ? null : (
        <KiesOfMaak
          label="Voeg een partner toe"
          labelVerborgen
          placeholder="Voeg een partner toe"
          keuzes={keuzes([...actie.partners, trekker])}
          onKies={(partner) => zetPartner(partner, true)}
          onMaak={(naam) => session.doe(maakPartner(id, crypto.randomUUID(), naam))}
        />
      )}
    </section>
  );
}
