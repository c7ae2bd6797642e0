import { z } from "zod";

/** A moment: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const Moment = z.iso.datetime();

/** Who last changed a record, and when; `door` is a name or role the user chose in the settings. */
export const Wijziging = z.object({ op: Moment, door: z.string().max(120) });
export type Wijziging = Readonly<z.infer<typeof Wijziging>>;
