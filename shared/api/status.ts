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
  z.object({ kind: z.literal("alleen-lezen") }),
]);
export type OpslagStatus = Readonly<z.infer<typeof OpslagStatus>>;
