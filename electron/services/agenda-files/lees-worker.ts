import { parentPort } from "node:worker_threads";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { LeesAntwoord, LeesVraag } from "./lees-vraag.ts";
import { LEESTAKEN } from "./leestaken.ts";

/** Does one task with bytes from elsewhere where it can be ended; what fails without saying why cannot be read. */
function antwoordOp({ taak, gevraagd }: LeesVraag): LeesAntwoord {
  try {
    const doe = LEESTAKEN[taak] as (gevraagd: unknown) => unknown;
    return { ok: true, gelezen: doe(gevraagd) };
  } catch (error) {
    const { code, detail } = error instanceof ExpectedFailure ? error : new ExpectedFailure("file-damaged");
    return { ok: false, code, detail };
  }
}

parentPort?.on("message", (vraag: LeesVraag) => parentPort?.postMessage(antwoordOp(vraag)));
