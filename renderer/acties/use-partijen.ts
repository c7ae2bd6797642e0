import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { useAgenda } from "../state/use-agenda.ts";
import type { Mogelijk } from "../ui/kies-uit-tekst.ts";

/** Who can pull or join an actie: the partners of the bibliotheek, and the gemeenten. */
export function usePartijen(): readonly Mogelijk[] {
  const partners = useAgenda((agenda) => agenda.partners);
  const gemeenten = useAgenda((agenda) => agenda.gemeenten);
  return [
    ...partners.map(({ id, naam }) => ({ id, label: naam.trim() || NAAMLOOS.partner })),
    ...gemeenten.map(({ id, naam }) => ({ id, label: naam, bij: "gemeente" })),
  ];
}
