import type { Begroting, Post } from "#shared/domain/begroting.ts";
import { type CelLezing, type CelVelden, celVelden, zonderOngelezen } from "#shared/domain/cel.ts";
import { type Edit, samen } from "./edit.ts";
import { wijzig } from "./records.ts";

/** A cell of a post, by the key of its column, and what was read for it. */
export type Invulling = Readonly<{ postId: string; kolom: string; lezing: CelLezing }>;

/** Fills cells. What cannot be read stays at its cell; the rest is filled. A post that is gone is left alone. */
export const vulCellen =
  (invullingen: readonly Invulling[]): Edit =>
  (blad, doen) => {
    const edits = [...veldenPerPost(blad.agenda.begroting, invullingen)].map(([{ id }, velden]) =>
      wijzig("post", id, velden),
    );
    return samen(...edits)(blad, doen);
  };

/** Forgets the unread text of a cell, which shows its value again. */
export const vergeetOngelezen =
  (postId: string, kolom: string): Edit =>
  (blad, doen) => {
    const post = blad.agenda.begroting.posten.find(({ id }) => id === postId);
    return post !== undefined && wijzig("post", postId, zonderOngelezen(post, kolom))(blad, doen);
  };

/** Every filling of a post sees those before it. */
function veldenPerPost({ posten }: Begroting, invullingen: readonly Invulling[]): Map<Post, CelVelden> {
  const perId = new Map(posten.map((post) => [post.id, post]));
  const gevuld = new Map<Post, CelVelden>();
  for (const { postId, kolom, lezing } of invullingen) {
    const post = perId.get(postId);
    if (!post) continue;
    const velden = gevuld.get(post);
    gevuld.set(post, { ...velden, ...celVelden({ ...post, ...velden }, kolom, lezing) });
  }
  return gevuld;
}
