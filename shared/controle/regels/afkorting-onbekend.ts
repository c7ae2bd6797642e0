import { type AgendaTekst, tekstenPerSoort } from "#shared/document/agenda-teksten.ts";
import { lijstRef, type Ref } from "#shared/document/ref.ts";
import { onbekendeAfkortingen } from "#shared/domain/afkorting.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { alleRegels } from "#shared/tekst/gelezen-tekst.ts";
import { TEKSTDELEN } from "../delen.ts";
import { regel } from "../regel.ts";

const kandidaten = new WeakMap<RichText, readonly string[]>();
const perLijst = new WeakMap<readonly AgendaTekst[], ReadonlyMap<string, Ref>>();

/**
 * An abbreviation in the texts that the list does not explain and nobody chose to ignore, at the first place it stands:
 * the `lid` of its Ref.
 */
export const afkortingOnbekend = regel({
  id: "afkorting-onbekend",
  ernst: "tip",
  groep: "Werk bij",
  verder: "Open afkortingen",
  samen: (n) => `${n} afkortingen staan niet in de lijst.`,
  waar: lijstRef("afkortingen"),
  leest: [...TEKSTDELEN, "afkortingen", "genegeerdeAfkortingen"],
  zoek: ({ agenda }) => {
    const eerste = new Map<string, Ref>();
    const genegeerd = new Set(agenda.genegeerdeAfkortingen);
    for (const teksten of tekstenPerSoort(agenda))
      for (const [lid, ref] of eersteIn(teksten))
        if (!eerste.has(lid) && !genegeerd.has(lid)) eerste.set(lid, ref);
    return onbekendeAfkortingen(eerste.keys(), agenda.afkortingen).flatMap((afkorting) => {
      const ref = eerste.get(afkorting);
      if (!ref) return [];
      return {
        ref,
        zin: `De afkorting ${afkorting} staat niet in de lijst met afkortingen.`,
        stap: "Voeg de afkorting toe met haar betekenis, schrijf het woord voluit, of negeer haar bij de afkortingen.",
      };
    });
  },
});

/** Every abbreviation of these texts, with the first place it stands at. */
const eersteIn = (teksten: readonly AgendaTekst[]): ReadonlyMap<string, Ref> =>
  onthoud(perLijst, teksten, () => {
    const eerste = new Map<string, Ref>();
    for (const { ref, tekst } of teksten)
      for (const lid of afkortingenIn(tekst)) if (!eerste.has(lid)) eerste.set(lid, { ...ref, lid });
    return eerste;
  });

function afkortingenIn(tekst: RichText): readonly string[] {
  return onthoud(kandidaten, tekst, (nieuw) => onbekendeAfkortingen([alleRegels(nieuw)], []));
}
