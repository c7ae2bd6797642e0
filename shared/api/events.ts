import { z } from "zod";
import { Melding } from "./melding.ts";
import { OpslagStatus } from "./status.ts";

/** Every message pushed to the interface; a client ignores those of sessions it does not have. */
export const AppEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("agenda/status"), sessie: z.string(), status: OpslagStatus }),
  /** The file was found at another path, and is saved there from now on. */
  z.object({
    type: z.literal("agenda/verplaatst"),
    sessie: z.string(),
    pad: z.string(),
    bestandsnaam: z.string(),
  }),
  /** Something was found beside the file while it is open. */
  z.object({ type: z.literal("agenda/melding"), sessie: z.string(), melding: Melding }),
  /** Another window changed the agenda. */
  z.object({ type: z.literal("agenda/update"), sessie: z.string(), update: z.base64() }),
  z.object({
    type: z.literal("taak/voortgang"),
    taak: z.string(),
    fase: z.string(),
    deel: z.number().min(0).max(1),
  }),
  /** A command of the native menu, by its id. */
  z.object({ type: z.literal("menu/opdracht"), opdracht: z.string() }),
  /** A file was double clicked or given to the running app. */
  z.object({ type: z.literal("agenda/open-verzoek"), pad: z.string() }),
]);
export type AppEvent = Readonly<z.infer<typeof AppEvent>>;
