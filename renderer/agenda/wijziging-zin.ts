import type { Wijziging } from "#shared/domain/wijziging.ts";
import { formatMoment } from "../ui/moment.ts";

/** What stood for a name that nobody had given, in agendas of before. */
const NIEMAND = "Onbekend";

/** Who made a change, as it follows a comma: ", door Adviseur UWV"; empty when nobody gave a name. */
export function doorWie({ door }: Pick<Wijziging, "door">): string {
  const naam = door.trim();
  return naam === "" || naam === NIEMAND ? "" : `, door ${naam}`;
}

/** When something was changed, and by whom: "vandaag 14:32, door Adviseur UWV". */
export const wanneerEnWie = (wijziging: Wijziging): string =>
  `${formatMoment(wijziging.op)}${doorWie(wijziging)}`;
