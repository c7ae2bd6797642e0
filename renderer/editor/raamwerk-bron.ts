import { vindRaamwerkBron, voegRaamwerkBronToe } from "#shared/document/edits/bron.ts";
import type { RaamwerkBron } from "#shared/domain/raamwerk.ts";
import type { AgendaSession } from "../state/agenda-session.ts";

/** The id of the bron of the bibliotheek that is this source of the raamwerk; adds it first when it is not there yet. */
export function raamwerkBronInBibliotheek(
  session: Pick<AgendaSession, "doe" | "store">,
  bron: RaamwerkBron,
): string {
  const id = crypto.randomUUID();
  session.doe(voegRaamwerkBronToe(id, bron));
  return vindRaamwerkBron(session.store.getState().agenda.bronnen, bron)?.id ?? id;
}

/** Sources of the raamwerk in their order; an address that several themas share comes once. */
export function uniekPerAdres(bronnen: readonly RaamwerkBron[]): RaamwerkBron[] {
  const perAdres = new Map<string, RaamwerkBron>();
  for (const bron of bronnen) {
    const adres = bron.url ?? bron.id;
    if (!perAdres.has(adres)) perAdres.set(adres, bron);
  }
  return [...perAdres.values()];
}
