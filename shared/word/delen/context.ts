import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import type { Anchors } from "../tree/anchors.ts";
import type { Citeer } from "./citations.ts";

/** What every part of the document is made from. */
export type Context = Readonly<{
  agenda: Agenda;
  raamwerk: Raamwerk;
  opties: WordOpties;
  anchors: Anchors;
  citeer: Citeer;
}>;
