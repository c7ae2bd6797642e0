import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { vindGeweigerd } from "#electron/services/agenda-files/geweigerd.ts";
import { journaalPlekken } from "#electron/services/agenda-files/journaal-plekken.ts";
import { type Gelezen, leesAgendaBestand } from "#electron/services/agenda-files/lees-agenda.ts";
import { readJournalen } from "#electron/services/agenda-files/lees-journaal.ts";
import { standaardGegevens } from "#electron/services/standaard-gegevens.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { foutZin } from "./fout-zinnen.ts";
import { type Uitvoer, VerkeerdGebruik } from "./opdracht.ts";

/**
 * Reads an agenda without touching anything, also one with the readable part alone; a refusal is wrong use. What
 * the journaal holds and the file does not yet, because the agenda is open or its app was stopped, is in it.
 */
export async function leesAgenda(naam: string, uitvoer: Uitvoer): Promise<Gelezen> {
  try {
    const pad = await realpath(resolve(naam)).catch(() => resolve(naam));
    const gelezen = await leesMetJournaal(pad);
    const geweigerd = await vindGeweigerd(pad, standaardGegevens());
    const zinnen = [
      ...letOp(gelezen),
      ...geweigerd.map((naam) => `het hulpbestand ‘${naam}’ was niet te lezen en is overgeslagen.`),
    ];
    for (const zin of zinnen) uitvoer.err(`Let op: ${zin}`);
    return gelezen;
  } catch (fout) {
    if (fout instanceof ExpectedFailure) throw new VerkeerdGebruik(foutZin(fout));
    throw fout;
  }
}

/** The journaal is read first: when the app saves in between, the file has what the journaal then lacks. */
async function leesMetJournaal(pad: string): Promise<Gelezen> {
  const journalen = await readJournalen(journaalPlekken(pad, standaardGegevens()));
  return leesAgendaBestand(pad, { journalen });
}

function letOp({ meldingen, onbekend, beschadigd, teTraag }: Gelezen): string[] {
  const zinnen = beschadigd
    ? ["het bestand is beschadigd; het leesbare deel is heel en is gebruikt. ‘agenda valideer’ zegt meer."]
    : [];
  for (const melding of meldingen)
    if (melding.soort === "teruggevonden")
      zinnen.push("wijzigingen die nog niet in het bestand stonden, zijn uit het journaal meegenomen.");
    else if (melding.soort === "met-de-hand")
      zinnen.push("het leesbare deel is buiten de app gewijzigd; die wijzigingen zijn meegenomen.");
  if (teTraag)
    zinnen.push("de geschiedenis van het bestand was niet op tijd gelezen; het leesbare deel is gebruikt.");
  if (onbekend.length > 0)
    zinnen.push("het bestand is van een nieuwere versie; wat dit programma niet kent, ontbreekt hier.");
  return zinnen;
}
