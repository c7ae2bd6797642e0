import { gebiedVan, isInvulbaar, type Rooster, type Selectie } from "#shared/begroting/selectie.ts";
import { type Edit, samen } from "#shared/document/edits/edit.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import type { CelLezing } from "#shared/domain/cel.ts";

/** The reserves whose opening balance is among the chosen cells, by the ids of their blokken. */
export function beginstandenIn(rooster: Rooster, selectie: Selectie): string[] {
  const { boven, onder, links, rechts } = gebiedVan(rooster, selectie);
  const kolommen = rooster.kolommen.slice(links, rechts + 1);
  return rooster.rijen
    .slice(boven, onder + 1)
    .flatMap((rij) =>
      rij.soort === "beginstand" && kolommen.some((kolom) => isInvulbaar(rij, kolom)) ? [rij.blok.id] : [],
    );
}

/** Gives reserves the opening balance that was read; what is no amount changes nothing. */
export function zetBeginstand(blokken: readonly string[], lezing: CelLezing): Edit {
  if (!lezing.ok || !("bedrag" in lezing.waarde)) return samen();
  const { bedrag: beginstand } = lezing.waarde;
  return samen(...blokken.map((id) => wijzig("blok", id, { beginstand })));
}
