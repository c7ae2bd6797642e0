import type { Bron } from "#shared/domain/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import type { Edit } from "./edit.ts";
import { voegToe } from "./records.ts";

/** A name up to this length can stand in a sentence as it is; of a longer one uitgever and jaar are shown. */
const MAX_KORT = 40;

/** Adds a source of the raamwerk to the bibliotheek, when it is not there yet. */
export const voegRaamwerkBronToe =
  (bronId: string, bron: RaamwerkBron): Edit =>
  (blad, doen) => {
    if (vindRaamwerkBron(blad.agenda.bronnen, bron)) return false;
    const { id, naam, uitgever, url, toelichting } = bron;
    const kort = naam.length <= MAX_KORT ? naam : "";
    const velden = { titel: naam, kort, uitgever, jaar: "", url: url ?? "", toelichting, raamwerkBron: id };
    return voegToe("bron", bronId, velden)(blad, doen);
  };

/** The bron of the bibliotheek that came from this source of the raamwerk, or has the same address. */
export function vindRaamwerkBron(bronnen: readonly Bron[], { id, url }: RaamwerkBron): Bron | undefined {
  return bronnen.find(({ raamwerkBron }) => raamwerkBron === id) ?? bronnen.find((bron) => bron.url === url);
}
