import { leesCel } from "#shared/begroting/lees-cel.ts";
import { planOmlaag } from "#shared/begroting/plakken.ts";
import { aantalPosten } from "#shared/begroting/rijen.ts";
import { gebiedVan, invulbaarIn, type Selectie } from "#shared/begroting/selectie.ts";
import { samen } from "#shared/document/edits/edit.ts";
import { vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { celWaarde } from "#shared/domain/cel.ts";
import { beginstandenIn, zetBeginstand } from "./beginstand.ts";
import type { RoosterContext } from "./rooster-context.ts";

const LEEG = { ok: true, waarde: { bedrag: null } } as const;

/** Empties every cell of the selection that the user fills. */
export function wis({ rooster, acties, session, zeg }: RoosterContext, selectie: Selectie): boolean {
  const invullingen = invulbaarIn(rooster, selectie).map(({ postId, kolom: { key } }) => ({
    postId,
    kolom: key,
    lezing: leesCel(key, "", acties),
  }));
  const reserves = beginstandenIn(rooster, selectie);
  const aantal = invullingen.length + reserves.length;
  session.doe(samen(vulCellen(invullingen), zetBeginstand(reserves, LEEG)));
  if (aantal > 0) zeg(aantal === 1 ? "Leeg." : `${aantal} cellen leeg.`);
  return true;
}

/** Gives every selected post the values of the first one, in the selected columns. */
export function vulOmlaag({ rooster, session, zeg }: RoosterContext, selectie: Selectie): void {
  const gebied = gebiedVan(rooster, selectie);
  const plan = planOmlaag(rooster, gebied);
  if (!plan) return;
  const kolommen = rooster.kolommen
    .slice(gebied.links, gebied.rechts + 1)
    .filter(({ soort }) => soort !== "totaal")
    .map(({ key }) => ({ kolom: key, lezing: { ok: true, waarde: celWaarde(plan.van, key) } as const }));
  session.doe(vulCellen(plan.naar.flatMap(({ id }) => kolommen.map((cel) => ({ postId: id, ...cel })))));
  zeg(`Gevuld: ${aantalPosten(plan.naar.length)}.`);
}
