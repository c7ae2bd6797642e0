import { parseAard } from "#shared/begroting/aard.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { celNaam } from "#shared/begroting/tsv.ts";
import { patchRecord, type Velden } from "#shared/document/records.ts";
import type { Actie } from "#shared/domain/actie.ts";
import { parseBedrag } from "#shared/domain/bedrag.ts";
import { MAX_ONGELEZEN, type Post } from "#shared/domain/begroting.ts";
import type { AgendaSession } from "../state/agenda-session.ts";
import { eenStap } from "../state/een-stap.ts";

/** A text that has to come to stand in a cell of a post. */
export type Invulling = Readonly<{ postId: string; kolom: string; tekst: string }>;

type Gelezen = Readonly<{ ok: true; velden: Velden<"posten"> } | { ok: false; reden: string }>;

type Acties = readonly Pick<Actie, "id" | "titel">[];

/** Reads a text for one cell; `post` is the post as it is by then. */
export function leesCel(post: Post, kolom: string, tekst: string, acties: Acties): Gelezen {
  if (kolom === "naam") return { ok: true, velden: { naam: celNaam(tekst).slice(0, 300) } };
  if (kolom === "actie") return leesActie(celNaam(tekst), acties);
  if (kolom === "aard") {
    const gelezen = parseAard(tekst);
    return gelezen.ok ? { ok: true, velden: { aard: gelezen.aard } } : gelezen;
  }
  const gelezen = parseBedrag(tekst);
  if (!gelezen.ok) return gelezen;
  const { [kolom]: _oud, ...rest } = post.bedragen;
  const bedragen = gelezen.bedrag ? { ...rest, [kolom]: gelezen.bedrag } : rest;
  return { ok: true, velden: { bedragen } };
}

/** An actie by its id, as chosen from the list, or by its title, as pasted. */
function leesActie(tekst: string, acties: Acties): Gelezen {
  if (tekst === "") return { ok: true, velden: { actieId: null } };
  const actie = acties.find(({ id, titel }) => id === tekst || titel.toLowerCase() === tekst.toLowerCase());
  if (actie) return { ok: true, velden: { actieId: actie.id } };
  return { ok: false, reden: "Deze actie kennen we niet. Druk op F2 en kies een actie uit de lijst." };
}

/** Why the unread text of a cell is not read; null when the cell has none. */
export function redenOngelezen(post: Post, kolom: string, acties: Acties): string | null {
  const tekst = post.ongelezen[kolom];
  if (tekst === undefined) return null;
  const gelezen = leesCel(post, kolom, tekst, acties);
  return gelezen.ok ? "Dit lezen we nu wel. Druk op F2 en dan op Enter." : gelezen.reden;
}

/** The field that keeps a text that cannot be read at its cell. */
export function alsOngelezen(kolom: string, tekst: string): Readonly<Record<string, string>> {
  return { [kolom]: tekst.slice(0, MAX_ONGELEZEN) };
}

/** The unread texts of a post without that of one column; nothing to change when there is none. */
export function zonderOngelezen({ ongelezen }: Post, kolom: string): Velden<"posten"> {
  if (ongelezen[kolom] === undefined) return {};
  const { [kolom]: _weg, ...rest } = ongelezen;
  return { ongelezen: rest };
}

/**
 * Fills cells as one step to undo. What cannot be read stays at its cell with the sentence that says why;
 * the rest is filled. Returns the cells that were refused.
 */
export function vulCellen(session: AgendaSession, invullingen: readonly Invulling[]): Cel[] {
  const { begroting, acties } = session.store.getState().agenda;
  const posten = new Map(begroting.posten.map((post) => [post.id, post]));
  const geweigerd: Cel[] = [];
  eenStap(session, () => {
    for (const { postId, kolom, tekst } of invullingen) {
      const post = posten.get(postId);
      if (!post) continue;
      const gelezen = leesCel(post, kolom, tekst, acties);
      const velden = gelezen.ok
        ? { ...gelezen.velden, ...zonderOngelezen(post, kolom) }
        : { ongelezen: { ...post.ongelezen, ...alsOngelezen(kolom, tekst) } };
      posten.set(postId, schrijf(session, post, velden));
      if (!gelezen.ok) geweigerd.push({ rij: postId, kolom });
    }
  });
  return geweigerd;
}

/** Writes the fields, and answers the post as it is from then on. */
function schrijf(session: AgendaSession, post: Post, velden: Velden<"posten">): Post {
  patchRecord(session.doc, "posten", post.id, velden, session.stempel());
  return { ...post, ...velden } as Post;
}
