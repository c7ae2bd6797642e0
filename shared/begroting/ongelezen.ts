import type { Post } from "#shared/domain/begroting.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import type { KiesbareActies } from "./actie-naam.ts";
import { leesCel } from "./lees-cel.ts";

/** The sentence for each cell of a post with a text that was not read, by the key of its column. */
export type Redenen = Readonly<Record<string, string>>;

const bewaard = new WeakMap<KiesbareActies, WeakMap<Post, Redenen>>();

/** Why the unread texts of a post are not read; found out once, for as long as the post and the acties stay what they are. */
export function redenenVan(post: Post, acties: KiesbareActies): Redenen {
  const perPost = onthoud(bewaard, acties, () => new WeakMap<Post, Redenen>());
  return onthoud(perPost, post, ({ ongelezen }) =>
    Object.fromEntries(
      Object.entries(ongelezen).map(([kolom, tekst]) => [kolom, reden(kolom, tekst, acties)]),
    ),
  );
}

function reden(kolom: string, tekst: string, acties: KiesbareActies): string {
  const lezing = leesCel(kolom, tekst, acties);
  return lezing.ok ? "Dit lezen we nu wel. Druk op F2 en dan op Enter." : lezing.reden;
}
