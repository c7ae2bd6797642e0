import { z } from "zod";
import { Moment } from "#shared/domain/wijziging.ts";
import { FailureCode } from "./reply.ts";

/** Where the work of a session is; the status line says exactly this. */
export const OpslagStatus = z.discriminatedUnion("kind", [
  /** Everything is in the agenda file. */
  z.object({
    kind: z.literal("opgeslagen"),
    op: Moment,
    /** Little is left before the file is too large to be saved. */
    bijnaTeGroot: z.boolean().optional(),
    /** Who was taken over has not let go of the file yet, and may still hand over work. */
    nogVanAnder: z.boolean().optional(),
  }),
  /** Everything is in the journaal; the agenda file follows. */
  z.object({ kind: z.literal("bezig") }),
  /** The agenda file could not be written; `journaal` tells whether the work is safe in the journaal. */
  z.object({
    kind: z.literal("niet-opgeslagen"),
    code: FailureCode,
    detail: z.string(),
    journaal: z.boolean(),
  }),
  z.object({
    kind: z.literal("alleen-lezen"),
    /** Some of what is shown is not in the agenda file yet: who writes there has it still to come, or to save. */
    nogOnderweg: z.boolean().optional(),
  }),
]);
export type OpslagStatus = Readonly<z.infer<typeof OpslagStatus>>;
