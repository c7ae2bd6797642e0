import type { Schaal } from "#shared/domain/actie.ts";
import { type Edit, samen } from "./edit.ts";
import { voegToe, wijzig, zetLid } from "./records.ts";

/** Adds a partner to the bibliotheek and lets it pull an actie. */
export const maakTrekker = (actieId: string, partnerId: string, naam: string): Edit =>
  samen(voegToe("partner", partnerId, { naam, rol: "" }), wijzig("actie", actieId, { trekker: partnerId }));

/** Adds a partner to the bibliotheek and lets it join an actie. */
export const maakPartner = (actieId: string, partnerId: string, naam: string): Edit =>
  samen(
    voegToe("partner", partnerId, { naam, rol: "" }),
    zetLid("actie", actieId, "partners", partnerId, true),
  );

/** Chooses the schaal of an actie; the whole region is every gemeente in it. */
export const kiesSchaal =
  (actieId: string, schaal: Schaal | null): Edit =>
  (blad, doen) => {
    const gemeenten = schaal === "regio" ? { gemeenten: blad.agenda.gemeenten.map(({ id }) => id) } : {};
    return wijzig("actie", actieId, { schaal, ...gemeenten })(blad, doen);
  };
