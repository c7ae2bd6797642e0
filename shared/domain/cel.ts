import type { Bedrag } from "./bedrag.ts";
import { MAX_ONGELEZEN, type Post } from "./begroting.ts";

/** What a cell of a post can come to hold: one of its fields, or the amount in the year of its column. */
export type CelWaarde =
  | Readonly<Pick<Post, "naam">>
  | Readonly<Pick<Post, "aard">>
  | Readonly<Pick<Post, "actieId">>
  | Readonly<{ bedrag: Bedrag | null }>;

/** A text for a cell as it was read: a value, or the sentence that says why it cannot be read. */
export type CelLezing = Readonly<
  { ok: true; waarde: CelWaarde } | { ok: false; tekst: string; reden: string }
>;

type MetCellen = Pick<Post, "bedragen" | "ongelezen">;

/** The fields of a post that its cells fill. */
export type CelVelden = Partial<Pick<Post, "naam" | "aard" | "actieId" | "bedragen" | "ongelezen">>;

/**
 * The fields that change when a cell is filled. A text that cannot be read stays at the cell, which keeps its value;
 * a value takes the place of such a text.
 */
export function celVelden(post: MetCellen, kolom: string, lezing: CelLezing): CelVelden {
  if (!lezing.ok) return { ongelezen: { ...post.ongelezen, [kolom]: lezing.tekst.slice(0, MAX_ONGELEZEN) } };
  return { ...waardeVelden(post, kolom, lezing.waarde), ...zonderOngelezen(post, kolom) };
}

/** The fields that change when the unread text of a cell is forgotten; none when it has none. */
export function zonderOngelezen({ ongelezen }: MetCellen, kolom: string): CelVelden {
  if (ongelezen[kolom] === undefined) return {};
  const { [kolom]: _weg, ...rest } = ongelezen;
  return { ongelezen: rest };
}

function waardeVelden({ bedragen }: MetCellen, kolom: string, waarde: CelWaarde): CelVelden {
  if (!("bedrag" in waarde)) return waarde;
  const { [kolom]: _oud, ...rest } = bedragen;
  return { bedragen: waarde.bedrag ? { ...rest, [kolom]: waarde.bedrag } : rest };
}

/** What a cell of a post holds, apart from a text in it that was not read. */
export function celWaarde(post: Post, kolom: string): CelWaarde {
  switch (kolom) {
    case "naam":
      return { naam: post.naam };
    case "aard":
      return { aard: post.aard };
    case "actie":
      return { actieId: post.actieId };
    default:
      return { bedrag: post.bedragen[kolom] ?? null };
  }
}
