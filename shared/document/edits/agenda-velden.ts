import type { BlokSoort } from "#shared/domain/begroting.ts";
import { AGENDA_ROOT } from "../layout.ts";
import { AGENDA_OPSLAG, opgeslagenVelden, type Wijzigbaar } from "../opgeslagen-velden.ts";
import { schrijfVelden, zouSchrijven } from "../schrijf-velden.ts";
import { veldKey } from "../veld-key.ts";
import type { Edit } from "./edit.ts";

/** Changes fields of the agenda itself. */
export const wijzigAgenda =
  (velden: Partial<Wijzigbaar>): Edit =>
  ({ doc }, doen) => {
    const root = doc.getMap(AGENDA_ROOT);
    const opgeslagen = opgeslagenVelden(velden);
    const anders = zouSchrijven(root, AGENDA_OPSLAG, null, opgeslagen);
    if (doen) schrijfVelden(root, AGENDA_OPSLAG, null, opgeslagen);
    return anders;
  };

/** Adds or removes a year of the begroting; amounts of a removed year stay stored and come back with it. */
export const zetJaar = (jaar: number, aanwezig: boolean): Edit =>
  zetLid("begrotingJaren", String(jaar), aanwezig, false);

const GEDRUKT_VELD: Readonly<Record<BlokSoort, string>> = {
  lasten: "begrotingGedrukt",
  dekking: "begrotingGedruktDekking",
  reserve: "begrotingGedruktReserve",
};

/** Notes the printed total of all lasten, dekking or reserves in one year; null takes it away. */
export const zetGedruktTotaal = (jaar: number, euro: number | null, kant: BlokSoort): Edit =>
  zetLid(GEDRUKT_VELD[kant], String(jaar), euro, null);

/** Leaves an abbreviation without explanation from now on, or no longer. */
export const negeerAfkorting = (afkorting: string, genegeerd: boolean): Edit =>
  zetLid("genegeerdeAfkortingen", afkorting, genegeerd, false);

/** One member of a set or entry of a record: another member that a colleague sets meanwhile stays. */
const zetLid =
  (veld: string, lid: string, waarde: unknown, afwezig: unknown): Edit =>
  ({ doc }, doen) => {
    const root = doc.getMap(AGENDA_ROOT);
    const key = veldKey(null, veld, lid);
    if ((root.get(key) ?? afwezig) === waarde) return false;
    if (doen) root.set(key, waarde);
    return true;
  };
