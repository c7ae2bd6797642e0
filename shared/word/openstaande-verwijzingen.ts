import type { Agenda } from "#shared/document/agenda.ts";
import { BRON_WEG } from "#shared/domain/bron.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { VERWIJZING_WEG } from "#shared/domain/verwijsdoel.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import { geciteerdeBronnen, verwezenDoelen } from "#shared/tekst/gelezen-tekst.ts";

/** What the texts of a document refer to that is gone, one sentence for each kind with the words that stand there instead. */
export function openstaandeVerwijzingen(agenda: Agenda, raamwerk: Raamwerk): string[] {
  const teksten = Object.values(agenda.teksten);
  const bronnen = new Set(agenda.bronnen.map(({ id }) => id));
  const doelen = teksten.flatMap(verwezenDoelen).filter((naar) => doelTitel(naar, agenda, raamwerk) === null);
  const geciteerd = teksten.flatMap(geciteerdeBronnen).filter((id) => !bronnen.has(id));
  return [
    ...zin(doelen.length, ["verwijzing wijst", "verwijzingen wijzen"], VERWIJZING_WEG),
    ...zin(geciteerd.length, ["bronverwijzing wijst", "bronverwijzingen wijzen"], BRON_WEG),
  ];
}

function zin(aantal: number, [een, meer]: readonly [string, string], woorden: string): string[] {
  if (aantal === 0) return [];
  return [
    `${aantal} ${aantal === 1 ? een : meer} nergens meer naar. In het document staat daar ‘${woorden}’. ` +
      "Het overzicht Signaleringen zegt waar.",
  ];
}
