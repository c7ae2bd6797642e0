import { z } from "zod";
import { Moment } from "#shared/domain/wijziging.ts";

const Gevonden = { wijzigingen: z.int(), laatste: Moment.nullable() };

/** What the user must hear about an agenda file: what was found when it was opened, or beside it while it is open. */
export const Melding = z.discriminatedUnion("soort", [
  z.object({ soort: z.literal("teruggevonden"), ...Gevonden }),
  // Of an owner that was taken over while it was at work.
  z.object({ soort: z.literal("meegenomen"), ...Gevonden }),
  z.object({ soort: z.literal("uit-generatie"), van: Moment }),
  z.object({ soort: z.literal("zonder-geschiedenis"), beschadigd: z.boolean() }),
  z.object({ soort: z.literal("conflictkopieen"), paden: z.array(z.string()) }),
  // The file has more names on the disk; saving replaces it under this one alone.
  z.object({ soort: z.literal("meer-namen"), aantal: z.int() }),
  // Somebody changed the readable part without the app: that counts as an edit, and the state without it is kept.
  z.object({ soort: z.literal("met-de-hand") }),
  // What stands beside the file under a name of the app, and could not be read: a link, a pipe, somebody else's.
  z.object({ soort: z.literal("geweigerd"), namen: z.array(z.string()) }),
]);
export type Melding = Readonly<z.infer<typeof Melding>>;
