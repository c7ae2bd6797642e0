import { z } from "zod";
import { AgendaBestand, BESTAND_VERSIE } from "#shared/document/agenda-bestand.ts";

/**
 * The JSON Schema of an agenda file, for tools that read or write one. It describes what a writer may leave out
 * (`crdt`, the checksum, every field with a default).
 */
export function agendaSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(AgendaBestand, { io: "input" });
  return {
    $schema,
    title: "Agendabestand",
    description: `Een regionale meerjarenagenda (.agenda.json), versie ${BESTAND_VERSIE}. Het deel "agenda" is genoeg; "crdt" en "sha256" schrijft de app zelf.`,
    ...rest,
  };
}
