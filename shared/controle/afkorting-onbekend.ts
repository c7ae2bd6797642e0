import { onbekendeAfkortingen } from "#shared/domain/afkorting.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { onthoud, platteTekst } from "#shared/tekst/gelezen-tekst.ts";
import type { Plaats, Regel } from "./signalering.ts";
import { tekstenVanAgenda } from "./teksten-van-agenda.ts";

const kandidaten = new WeakMap<RichText, readonly string[]>();

/** An abbreviation in the texts that the list does not explain and nobody chose to ignore, at the first place it stands. */
export const afkortingOnbekend: Regel = {
  id: "afkorting-onbekend",
  ernst: "tip",
  zoek: ({ agenda }) => {
    const eerste = new Map<string, Plaats>();
    const genegeerd = new Set(agenda.genegeerdeAfkortingen);
    for (const { plaats, tekst } of tekstenVanAgenda(agenda))
      for (const kandidaat of afkortingenIn(tekst))
        if (!eerste.has(kandidaat) && !genegeerd.has(kandidaat)) eerste.set(kandidaat, plaats);
    return onbekendeAfkortingen(eerste.keys(), agenda.afkortingen).map((afkorting) => ({
      plaats: eerste.get(afkorting) ?? { soort: "afkortingen" },
      zin: `De afkorting ${afkorting} staat niet in de lijst met afkortingen.`,
      stap: "Voeg de afkorting toe met haar betekenis, schrijf het woord voluit, of negeer haar bij de afkortingen.",
    }));
  },
};

function afkortingenIn(tekst: RichText): readonly string[] {
  return onthoud(kandidaten, tekst, (nieuw) => onbekendeAfkortingen([platteTekst(nieuw)], []));
}
