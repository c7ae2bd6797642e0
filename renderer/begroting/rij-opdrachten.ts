import { aantalPosten, type Rij, rijKey, rijNaam } from "#shared/begroting/rijen.ts";
import type { Cel } from "#shared/begroting/selectie.ts";
import { noemMetWoord } from "#shared/controle/naam.ts";
import { soortMet } from "#shared/document/agenda-lijsten.ts";
import { schuifBlok, verwijderBlok } from "#shared/document/edits/blok.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import { schuifPost, verwijderPost, voegPostToe } from "#shared/document/edits/post.ts";
import type { BegrotingRij } from "#shared/domain/begroting.ts";
import { metOngedaan } from "../state/met-ongedaan.ts";
import { type RoosterContext, rijVan } from "./rooster-context.ts";
import { bewerkNieuw, kiesCel } from "./rooster-store.ts";

/** Adds a post below the row of a cell, and opens its name. */
export function nieuwePost({ session, rooster }: RoosterContext, cel: Cel): void {
  const rij = rijVan({ rooster }, cel);
  if (!rij || !("blok" in rij)) return;
  const id = crypto.randomUUID();
  session.doe(voegPostToe(id, rij.blok.id, naVan(rij)));
  openNaam({ soort: "post", id });
}

/** Below a post right after it, below the head of a blok or its sum last. */
const naVan = (rij: Rij): string | null => (rij.soort === "post" ? rij.post.id : null);

/** Opens the name of a new post or blok. */
export function openNaam(rij: BegrotingRij): void {
  bewerkNieuw({ rij: rijKey(rij), kolom: "naam" });
}

/** Takes the post or blok of a cell away; the next row becomes the active one. */
export function verwijderRij(context: RoosterContext, cel: Cel): void {
  const { session, rooster } = context;
  const rij = rijVan(context, cel);
  if (rij?.soort !== "post" && rij?.soort !== "blok") return;
  const index = rooster.rijen.indexOf(rij);
  const buur = rooster.rijen[index + 1] ?? rooster.rijen[index - 1];
  const edit = rij.soort === "post" ? verwijderPost(rij.post.id) : verwijderBlok(rij.blok.id);
  metOngedaan(session, edit, wegMelding(rij));
  if (buur) kiesCel({ rij: buur.key, kolom: cel.kolom });
}

type WegRij = Extract<Rij, { soort: "post" | "blok" }>;

function wegMelding(rij: WegRij): { kop: string; tekst?: string } {
  const record = rij.soort === "post" ? rij.post : rij.blok;
  const kop = `${noemMetWoord(soortMet(rij.soort), record)} staat in de prullenbak`;
  return rij.soort === "blok" && rij.aantal > 0
    ? { kop, tekst: `Met ${aantalPosten(rij.aantal)}.` }
    : { kop };
}

/** Moving the post or blok of a cell one place; null in a row that has no place of its own. */
function schuifEdit(rij: Rij | undefined, stap: 1 | -1): Edit | null {
  if (rij?.soort === "post") return schuifPost(rij.post.id, stap);
  return rij?.soort === "blok" ? schuifBlok(rij.blok.id, stap) : null;
}

/** Whether the row of a cell can move one place. */
export function kanSchuiven(context: RoosterContext, cel: Cel, stap: 1 | -1): boolean {
  const edit = schuifEdit(rijVan(context, cel), stap);
  return edit !== null && context.session.kan(edit);
}

/** Moves the post or blok of a cell one place; false in a row that is neither. */
export function schuifRij(context: RoosterContext, cel: Cel, stap: 1 | -1): boolean {
  const rij = rijVan(context, cel);
  const edit = schuifEdit(rij, stap);
  if (!rij || edit === null) return false;
  const [plek, rand] = stap === 1 ? ["omlaag", "onderaan"] : ["omhoog", "bovenaan"];
  if (!context.session.doe(edit)) context.zeg(`${rijNaam(rij)} staat al ${rand}.`);
  else {
    kiesCel(cel);
    context.zeg(`Een plek ${plek}.`);
  }
  return true;
}
