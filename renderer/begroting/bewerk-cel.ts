import { invoerTekst } from "#shared/begroting/celtekst.ts";
import type { Rij } from "#shared/begroting/rijen.ts";
import { type Cel, isInvulbaar, volgendeInvulbaar, volgendePost } from "#shared/begroting/selectie.ts";
import { celNaam } from "#shared/begroting/tsv.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { bewerkCel, kiesCel, stopBewerken, useRooster, zetConcept } from "./rooster-store.ts";
import { leesCel, vulCellen } from "./vul-cel.ts";
import { wijzigBlok } from "./wijzig-begroting.ts";

/** Where the active cell goes after an edit: down or up, on or back, nowhere, or lost to something else. */
export type Richting = "omlaag" | "omhoog" | "verder" | "terug" | "links" | "rechts" | "hier" | "weg";

/** Opens a cell with what it holds, or empty when the user types over it; a calculated cell explains itself. */
export function openCel(context: RoosterContext, cel: Cel, leeg: boolean): void {
  const rij = rijVan(context, cel);
  const kolom = context.rooster.kolommen.find(({ key }) => key === cel.kolom);
  if (!rij || !kolom) return;
  if (!isInvulbaar(rij, kolom)) {
    if (!leeg && kolom.soort !== "aard" && kolom.soort !== "actie") context.toonSom(cel);
    return;
  }
  if (context.session.alleenLezen) return;
  bewerkCel(cel, leeg ? "" : celBegin(rij, cel), leeg);
}

/** What stands in a field when it opens: also a text that could not be read. */
function celBegin(rij: Rij, cel: Cel): string {
  if (rij.soort === "blok") return rij.blok.naam;
  if (rij.soort !== "post") return "";
  const concept = useRooster.getState().concepten[cel.rij]?.[cel.kolom];
  return concept?.tekst ?? postTekst(rij.post, cel.kolom);
}

/** What a cell of a post holds, as the user edits it. */
export function postTekst(post: Post, kolom: string): string {
  if (kolom === "naam") return post.naam;
  if (kolom === "aard") return post.aard ?? "";
  if (kolom === "actie") return post.actieId ?? "";
  return invoerTekst(post.bedragen[kolom]);
}

/**
 * Takes what was typed in the open cell. A text that cannot be read keeps the cell open and answers the sentence
 * that says why; when the user has gone elsewhere it stays at the cell instead.
 */
export function sluitCel(context: RoosterContext, tekst: string, richting: Richting): string | null {
  const cel = useRooster.getState().bewerking?.cel;
  if (!cel) return null;
  const rij = rijVan(context, cel);
  if (rij?.soort === "blok") {
    const naam = celNaam(tekst).slice(0, 300);
    if (naam !== rij.blok.naam) wijzigBlok(context.session, rij.blok.id, { naam });
  }
  if (rij?.soort === "post") {
    const gelezen = leesCel(rij.post, cel.kolom, tekst, context.acties);
    if (!gelezen.ok && richting !== "weg") return gelezen.reden;
    vulCellen(context.session, [{ postId: rij.key, kolom: cel.kolom, tekst }]);
  }
  gaVerder(context, cel, richting);
  return null;
}

/** Closes the open cell without taking what was typed. */
export function laatCel(): void {
  stopBewerken();
}

function gaVerder(context: RoosterContext, cel: Cel, richting: Richting): void {
  if (richting === "weg") useRooster.setState({ bewerking: null });
  else kiesCel(naar(context, cel, richting));
}

function naar({ rooster }: RoosterContext, cel: Cel, richting: Exclude<Richting, "weg">): Cel {
  switch (richting) {
    case "omlaag":
      return volgendePost(rooster, cel, 1);
    case "omhoog":
      return volgendePost(rooster, cel, -1);
    case "verder":
    case "rechts":
      return volgendeInvulbaar(rooster, cel, 1) ?? cel;
    case "terug":
    case "links":
      return volgendeInvulbaar(rooster, cel, -1) ?? cel;
    case "hier":
      return cel;
  }
}

/** Forgets the unread text of a cell; false when there is none. */
export function vergeetConcept(cel: Cel): boolean {
  if (!useRooster.getState().concepten[cel.rij]?.[cel.kolom]) return false;
  zetConcept(cel, null);
  return true;
}
