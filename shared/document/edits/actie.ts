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
