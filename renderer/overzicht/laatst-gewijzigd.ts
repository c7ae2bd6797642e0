import type { Agenda } from "#shared/document/agenda.ts";
import { recordsVan } from "#shared/document/agenda-lijsten.ts";
import { naamVan } from "#shared/document/naam-van.ts";
import type { Ref } from "#shared/document/ref.ts";
import { SOORTEN } from "#shared/document/soorten/soorten.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { Wijziging } from "#shared/domain/wijziging.ts";

/** A record that was changed, by whom and when. */
export type LaatsteWijziging = Readonly<{ ref: Ref; wat: string; naam: string; wijziging: Wijziging }>;

/** The records that were changed last, the newest first. */
export function laatstGewijzigd(agenda: Agenda, raamwerk: Raamwerk, aantal: number): LaatsteWijziging[] {
  return alles(agenda, raamwerk)
    .sort((links, rechts) => rechts.wijziging.op.localeCompare(links.wijziging.op))
    .slice(0, aantal);
}

function alles(agenda: Agenda, raamwerk: Raamwerk): LaatsteWijziging[] {
  return SOORTEN.flatMap(({ naam: soort, idVeld, heeftStempel }) =>
    !heeftStempel
      ? []
      : recordsVan(agenda, soort).flatMap((record): LaatsteWijziging[] => {
          const velden: Readonly<Record<string, unknown>> = record;
          const ref: Ref = { soort, id: String(velden[idVeld]) };
          const wijziging = velden.gewijzigd as Wijziging | null;
          const { naam } = naamVan(ref, agenda, raamwerk);
          return wijziging && naam !== null ? [{ ref, wat: soort, naam, wijziging }] : [];
        }),
  );
}
