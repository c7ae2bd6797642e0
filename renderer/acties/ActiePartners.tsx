import { maakPartner, maakTrekker } from "#shared/document/edits/actie.ts";
import { wijzig, zetLid } from "#shared/document/edits/records.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { useSession } from "../state/use-agenda.ts";
import { Chips } from "../ui/Chips.tsx";
import { KiesOfMaak } from "../ui/KiesOfMaak.tsx";
import { Veldplek } from "../ui/Veldplek.tsx";
import { usePartijen } from "./use-partijen.ts";

/** Who pulls an actie and who joins: a partner or gemeente of the agenda, or a new partner made on the spot. */
export function ActiePartners({ actie }: { actie: Actie }) {
  const session = useSession();
  const partijen = usePartijen();
  const { id, trekker } = actie;
  const zonder = (ids: readonly (string | null)[]) => partijen.filter((partij) => !ids.includes(partij.id));
  const gekozen = (ids: readonly (string | null)[]) =>
    partijen
      .filter((partij) => ids.includes(partij.id))
      .map((partij) => ({ id: partij.id, naam: partij.label }));
  const zetTrekker = (trekt: string | null) => session.doe(wijzig("actie", id, { trekker: trekt }));
  const zetPartner = (partner: string, mee: boolean) =>
    session.doe(zetLid("actie", id, "partners", partner, mee));
  return (
    <section>
      <Veldplek velden="trekker">
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
            placeholder="Kies of typ een partij"
            keuzes={partijen}
            onKies={zetTrekker}
            onMaak={(naam) => session.doe(maakTrekker(id, crypto.randomUUID(), naam))}
          />
        )}
      </Veldplek>
      <Veldplek velden="partners">
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
            keuzes={zonder([...actie.partners, trekker])}
            onKies={(partner) => zetPartner(partner, true)}
            onMaak={(naam) => session.doe(maakPartner(id, crypto.randomUUID(), naam))}
          />
        )}
      </Veldplek>
    </section>
  );
}
