import { resolve } from "node:path";
import { type Gelezen, leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { foutZin } from "./fout-zinnen.ts";
import { VerkeerdGebruik } from "./opdracht.ts";

/** Reads an agenda without touching its file, also one with the readable part alone; a refusal is wrong use. */
export async function leesAgenda(pad: string): Promise<Gelezen> {
  try {
    return await leesAgendaBestand(resolve(pad));
  } catch (fout) {
    if (fout instanceof ExpectedFailure) throw new VerkeerdGebruik(foutZin(fout));
    throw fout;
  }
}
