import { readdir } from "node:fs/promises";
import * as Y from "yjs";
import { createAgendaHandlers } from "#electron/services/agenda-files/agenda-handlers.ts";
import { createVersieHandlers } from "#electron/services/agenda-files/versie-handlers.ts";
import { assetPad } from "#electron/services/paden.ts";
import type { Geopend } from "#shared/api/contract.ts";
import { aPlace, someSessies } from "./a-place.ts";

/** The window that asks, and another one. */
export const A = { client: "a" };
export const B = { client: "b" };

/** What the wizard asks for. */
export const INVOER = {
  regio: "Rivierenhoek",
  titel: "Meerjarenagenda Rivierenhoek",
  centrumgemeente: "Dijkdam",
  gemeenten: ["Dijkdam", "Oeverveld"],
  beleidVanaf: 2026,
  uitvoeringVanaf: 2026,
  raamwerk: "2024-12",
};

/** The handlers of the contract that are about agenda files, over real folders. */
export async function someHandlers() {
  const { documenten, gegevens } = await aPlace();
  const { sessies, generaties, events } = someSessies(gegevens);
  const voorbeeld = assetPad("voorbeelden", "midden-limburg-2024.agenda.json");
  const agenda = createAgendaHandlers({ sessies, documenten, gegevens, voorbeeld });
  const versie = createVersieHandlers({ sessies, generaties });
  const edit = async ({ sessie }: Geopend, make: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(sessies.get(sessie).doc));
    const before = Y.encodeStateVector(doc);
    make(doc);
    const update = Buffer.from(Y.encodeStateAsUpdate(doc, before)).toString("base64");
    await agenda["agenda/wijzig"]({ sessie, update }, A);
  };
  const titel = ({ sessie }: Geopend) => sessies.agendaVan(sessie).agenda.titel;
  return { documenten, gegevens, sessies, generaties, events, agenda, versie, edit, titel };
}

/** The files in a folder that a user sees. */
export const visible = async (map: string) =>
  (await readdir(map)).filter((naam) => !naam.startsWith(".")).sort();
/** The request for a new agenda with this title. */
export const nieuw = (titel: string) => ({ invoer: { ...INVOER, titel }, pad: null });
