import { ONDERDEEL_NAMEN } from "#shared/domain/raamwerk.ts";
import { type DoelSoort, leesDoel, VERWIJZING_WEG, type Verwijsdoel } from "#shared/domain/verwijsdoel.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import type { Anchors } from "../tree/anchors.ts";
import type { Run } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";

/** The places of a document, by what in the agenda can be referred to. */
const PLACES: Readonly<Record<DoelSoort, string>> = {
  antwoord: "vraag",
  ambitie: "amb",
  actie: "act",
  hoofdstuk: "hfd",
  sectie: "sec",
  onderdeel: "deel",
  bijlage: "deel",
  tabel: "tab",
  anker: "anker",
};

/** A reference of the author; when its doel is not in the document it is the name of that in plain text. */
export function referenceRun(naar: string, { agenda, raamwerk, anchors }: Context): Run {
  const doel = leesDoel(naar);
  const titel = doelTitel(naar, agenda, raamwerk);
  const otherwise = titel === null ? `(${VERWIJZING_WEG})` : `‘${titel}’`;
  if (doel === null) return { kind: "text", text: otherwise };
  return { kind: "ref", anchor: anchors.of(PLACES[doel.soort], doel.id), otherwise };
}

/** What an anchor of the document is the place of; null when nothing names that but its place in a text. */
export function doelOf(anchor: string, anchors: Anchors): Verwijsdoel | null {
  const origin = anchors.origin(anchor);
  if (origin === null) return null;
  const { soort: place, id } = origin;
  if (place === PLACES.bijlage)
    return { soort: Object.hasOwn(ONDERDEEL_NAMEN, id) ? "onderdeel" : "bijlage", id };
  const soort = (Object.keys(PLACES) as DoelSoort[]).find((kandidaat) => PLACES[kandidaat] === place);
  return soort === undefined ? null : { soort, id };
}
