import { invoerTekst } from "#shared/begroting/celtekst.ts";
import { leesCel, leesNaam } from "#shared/begroting/lees-cel.ts";
import type { Rij } from "#shared/begroting/rijen.ts";
import {
  type Cel,
  invulbaarIn,
  isInvulbaar,
  verderNa,
  volgendeInvulbaar,
  volgendePost,
} from "#shared/begroting/selectie.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import { wijzig } from "#shared/document/edits/records.ts";
import { vergeetOngelezen, vulCellen } from "#shared/document/edits/vul-cellen.ts";
import type { Post } from "#shared/domain/begroting.ts";
import { zetBeginstand } from "./beginstand.ts";
import { postVan, type RoosterContext, rijVan } from "./rooster-context.ts";
import { type Bewerking, bewerkCel, kiesCel, stopBewerken, useRooster } from "./rooster-store.ts";

/** Where the active cell goes after an edit: down or up, on or back, nowhere (after filling the whole range), or lost to something else. */
export type Richting = "vul" | "omlaag" | "omhoog" | "verder" | "terug" | "links" | "rechts" | "hier" | "weg";

/**
 * Opens a cell with what it holds, or empty when the user types over it; a calculated cell explains itself, that of a
 * later year of a reserve also when one types there.
 */
export function openCel(context: RoosterContext, cel: Cel, leeg: boolean): void {
  const rij = rijVan(context, cel);
  const kolom = context.rooster.kolommen.find(({ key }) => key === cel.kolom);
  if (!rij || !kolom) return;
  if (!isInvulbaar(rij, kolom)) {
    const vraagtUitleg = !leeg || (rij.soort === "beginstand" && kolom.soort === "jaar");
    if (vraagtUitleg && kolom.soort !== "aard" && kolom.soort !== "actie") context.toonSom(cel);
    return;
  }
  if (context.session.alleenLezen) return;
  bewerkCel(cel, leeg ? "" : celBegin(rij, cel), leeg);
}

/** What stands in a field when it opens: also a text that could not be read. */
function celBegin(rij: Rij, cel: Cel): string {
  if (rij.soort === "blok") return rij.blok.naam;
  if (rij.soort === "beginstand") return invoerTekst(rij.blok.beginstand ?? undefined);
  if (rij.soort !== "post") return "";
  return rij.post.ongelezen[cel.kolom] ?? postTekst(rij.post, cel.kolom);
}

/** What a cell of a post holds, as the user edits it. */
function postTekst(post: Post, kolom: string): string {
  if (kolom === "naam") return post.naam;
  if (kolom === "aard") return post.aard ?? "";
  if (kolom === "actie") return post.actieId ?? "";
  return invoerTekst(post.bedragen[kolom]);
}

/**
 * Takes what was typed in the open cell. A text that cannot be read stays at the cell; the cell itself stays open
 * and this answers the sentence that says why, unless the user has gone elsewhere. Enter after typing over several
 * chosen cells fills them all.
 */
export function sluitCel(context: RoosterContext, tekst: string, hoe: Richting): string | null {
  const { bewerking } = useRooster.getState();
  if (!bewerking) return null;
  const { cel } = bewerking;
  const rij = rijVan(context, cel);
  const richting = vultReeks(context, bewerking) && hoe === "omlaag" ? "vul" : hoe;
  if (rij?.soort === "blok") context.session.doe(wijzig("blok", rij.blok.id, { naam: leesNaam(tekst) }));
  if (rij?.soort === "beginstand") {
    const lezing = leesCel(cel.kolom, tekst, context.acties);
    context.session.doe(zetBeginstand([rij.blok.id], lezing));
    if (!lezing.ok && richting !== "weg") return lezing.reden;
    if (!lezing.ok) context.zeg(lezing.reden);
  }
  if (rij?.soort === "post") {
    const lezing = leesCel(cel.kolom, tekst, context.acties);
    const cellen = teVullen(context, rij.post, cel, richting);
    context.session.doe(vulCellen(cellen.map((doel) => ({ ...doel, lezing }))));
    if (!lezing.ok && richting !== "weg") return lezing.reden;
  }
  gaVerder(context, cel, richting);
  return null;
}

/** Keeps what is typed so far in the open cell, which stays open; false when it cannot be read (yet). */
export function bewaarCel(context: RoosterContext, tekst: string): boolean {
  const { bewerking } = useRooster.getState();
  const rij = bewerking ? rijVan(context, bewerking.cel) : undefined;
  if (!bewerking || !rij) return false;
  const edit = celEdit(context, rij, bewerking.cel, tekst);
  if (edit) context.session.doe(edit);
  return edit !== null;
}

function celEdit({ acties }: RoosterContext, rij: Rij, { kolom }: Cel, tekst: string): Edit | null {
  if (rij.soort === "blok") return wijzig("blok", rij.blok.id, { naam: leesNaam(tekst) });
  if (rij.soort !== "post" && rij.soort !== "beginstand") return null;
  const lezing = leesCel(kolom, tekst, acties);
  if (rij.soort === "beginstand") return lezing.ok ? zetBeginstand([rij.blok.id], lezing) : null;
  return lezing.ok ? vulCellen([{ postId: rij.post.id, kolom, lezing }]) : null;
}

/** True when the cell was typed over while more cells like it are chosen. */
function vultReeks({ rooster }: RoosterContext, { cel, snel }: Bewerking): boolean {
  const { selectie } = useRooster.getState();
  const soort = rooster.kolommen.find(({ key }) => key === cel.kolom)?.soort;
  if (!snel || !selectie || soort === "naam") return false;
  return invulbaarIn(rooster, selectie).filter(({ kolom }) => kolom.soort === soort).length > 1;
}

/** The open cell; when a range is filled every cell of it that is of the same kind. */
function teVullen(
  { rooster }: RoosterContext,
  post: Post,
  cel: Cel,
  richting: Richting,
): { postId: string; kolom: string }[] {
  const { selectie } = useRooster.getState();
  const soort = rooster.kolommen.find(({ key }) => key === cel.kolom)?.soort;
  if (richting !== "vul" || !selectie) return [{ postId: post.id, kolom: cel.kolom }];
  return invulbaarIn(rooster, selectie)
    .filter(({ kolom }) => kolom.soort === soort)
    .map(({ postId, kolom }) => ({ postId, kolom: kolom.key }));
}

/**
 * Closes the open cell without taking what was typed, also when that was kept because it could not be read. A row that
 * was just made goes with it.
 */
export function laatCel(context: RoosterContext): void {
  const { bewerking } = useRooster.getState();
  const rij = bewerking ? rijVan(context, bewerking.cel) : undefined;
  if (bewerking?.nieuw && rij && isLeeg(rij)) {
    context.session.undo.undo();
    stopBewerken();
    if (bewerking.nieuw.terug) kiesCel(bewerking.nieuw.terug);
    return;
  }
  if (bewerking && rij?.soort === "post" && rij.post.ongelezen[bewerking.cel.kolom] !== bewerking.begin)
    vergeetCel(context, bewerking.cel);
  stopBewerken();
}

function isLeeg(rij: Rij): boolean {
  if (rij.soort === "blok") return rij.blok.naam === "" && rij.aantal === 0;
  if (rij.soort !== "post") return false;
  const { naam, bedragen, ongelezen, aard, actieId } = rij.post;
  const cellen = Object.keys({ ...bedragen, ...ongelezen });
  return naam === "" && cellen.length === 0 && aard === null && actieId === null;
}

function gaVerder(context: RoosterContext, cel: Cel, richting: Richting): void {
  if (richting === "vul") stopBewerken();
  else if (richting === "weg") useRooster.setState({ bewerking: null });
  else kiesCel(naar(context, cel, richting));
}

function naar({ rooster }: RoosterContext, cel: Cel, richting: Exclude<Richting, "weg" | "vul">): Cel {
  switch (richting) {
    case "omlaag":
      return volgendePost(rooster, cel, 1);
    case "omhoog":
      return volgendePost(rooster, cel, -1);
    case "verder":
    case "rechts":
      return verderNa(rooster, cel);
    case "terug":
    case "links":
      return volgendeInvulbaar(rooster, cel, -1) ?? cel;
    case "hier":
      return cel;
  }
}

/** Forgets the unread text of a cell, which shows its value again; false when there is none. */
export function vergeetCel(context: RoosterContext, cel: Cel): boolean {
  const post = postVan(context, cel);
  return post !== null && context.session.doe(vergeetOngelezen(post.id, cel.kolom));
}
