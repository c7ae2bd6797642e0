import type { FailureCode } from "#shared/api/reply.ts";
import type { LeestaakNaam } from "./leestaken.ts";

/** What goes to the thread that reads, and what comes back. */
export type LeesVraag = Readonly<{ taak: LeestaakNaam; gevraagd: unknown }>;
export type LeesAntwoord = Readonly<
  { ok: true; gelezen: unknown } | { ok: false; code: FailureCode; detail: string }
>;
