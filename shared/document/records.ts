import type * as Y from "yjs";
import type { Wijziging } from "#shared/domain/wijziging.ts";
import type { Agenda } from "./agenda.ts";
import { type Edit, maak } from "./edits/edit.ts";
import { type Velden as VeldenVan, verplaats, verwijder, voegToe, wijzig } from "./edits/records.ts";
import type { Plaats } from "./edits/volgorde.ts";
import { LOCAL } from "./layout.ts";
import { SOORTEN, type SoortNaam } from "./soorten/soorten.ts";

type Elk = (typeof SOORTEN)[number];
type Collectie = Elk["lijst"];
type NaamVan<C extends Collectie> = Extract<Elk, { lijst: C }>["naam"];
export type Velden<C extends Collectie> = VeldenVan<NaamVan<C>>;

const naamVan = (collectie: Collectie): SoortNaam =>
  SOORTEN.find(({ lijst }) => lijst === collectie)?.naam ?? "bron";
const doe = (doc: Y.Doc, edit: Edit, stempel: Wijziging, origin: unknown = LOCAL): boolean =>
  maak({ doc, agenda: {} as Agenda, stempel }, edit, origin);
const NIEMAND: Wijziging = { op: "2026-01-01T00:00:00.000Z", door: "" };

export function addRecord<C extends Collectie>(
  doc: Y.Doc,
  collectie: C,
  id: string,
  velden: Velden<C>,
  stempel: Wijziging,
  plaats?: Plaats,
  origin: unknown = LOCAL,
): void {
  doe(doc, voegToe(naamVan(collectie), id, velden as never, plaats), stempel, origin);
}
export function patchRecord<C extends Collectie>(
  doc: Y.Doc,
  collectie: C,
  id: string,
  velden: Velden<C>,
  stempel: Wijziging,
  origin: unknown = LOCAL,
): boolean {
  return doe(doc, wijzig(naamVan(collectie), id, velden as never), stempel, origin);
}
export function removeRecord(doc: Y.Doc, collectie: Collectie, id: string): void {
  doe(doc, verwijder(naamVan(collectie), id), NIEMAND);
}
export function moveRecord(doc: Y.Doc, collectie: Collectie, id: string, plaats: Plaats): boolean {
  return doe(doc, verplaats(naamVan(collectie), id, plaats), NIEMAND);
}
