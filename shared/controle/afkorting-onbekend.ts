import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import type { Ref } from "#shared/document/ref.ts";
import { lijstRef } from "#shared/document/ref.ts";
import { onbekendeAfkortingen } from "#shared/domain/afkorting.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { onthoud, platteTekst } from "#shared/tekst/gelezen-tekst.ts";
import type { Regel } from "./signalering.ts";

const kandidaten = new WeakMap<RichText, readonly string[]>();

/** An abbreviation in the texts that the list does not explain and nobody chose to ignore, at the first place it stands. */
export const afkortingOnbekend: Regel = {
  id: "afkorting-onbekend",
  ernst: "tip",
  zoek: ({ agenda }) => {
    const eerste = new Map<string, Ref>();
    const genegeerd = new Set(agenda.genegeerdeAfkortingen);
    for (const { ref, tekst } of tekstenVan(agenda))
      for (const kandidaat of afkortingenIn(tekst))
        if (!eerste.has(kandidaat) && !genegeerd.has(kandidaat)) eerste.set(kandidaat, ref);
    return onbekendeAfkortingen(eerste.keys(), agenda.afkortingen).map((afkorting) => ({
      ref: eerste.get(afkorting) ?? lijstRef("afkortingen"),
      zin: `De afkorting ${afkorting} staat niet in de lijst met afkortingen.`,
      stap: "Voeg de afkorting toe met haar betekenis, schrijf het woord voluit, of negeer haar bij de afkortingen.",
    }));
  },
};

function afkortingenIn(tekst: RichText): readonly string[] {
  return onthoud(kandidaten, tekst, (nieuw) => onbekendeAfkortingen([platteTekst(nieuw)], []));
}
