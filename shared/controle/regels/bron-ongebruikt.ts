import { type AgendaTekst, tekstenPerSoort } from "#shared/document/agenda-teksten.ts";
import { bron as soort } from "#shared/document/soorten/bron.ts";
import { onthoud } from "#shared/domain/onthoud.ts";
import { geciteerdeBronnen } from "#shared/tekst/gelezen-tekst.ts";
import { TEKSTDELEN } from "../delen.ts";
import { noemMetWoord } from "../naam.ts";
import { regel } from "../regel.ts";

const geciteerd = new WeakMap<readonly AgendaTekst[], ReadonlySet<string>>();

/** A bron that no text cites. */
export const bronOngebruikt = regel({
  id: "bron-ongebruikt",
  ernst: "tip",
  groep: "Werk bij",
  verder: "Open bibliotheek",
  samen: (n) => `${n} bronnen worden nergens gebruikt.`,
  leest: [...TEKSTDELEN, "bronnen"],
  zoek: ({ agenda }) => {
    const gebruikt = tekstenPerSoort(agenda).map(geciteerdIn);
    return agenda.bronnen
      .filter(({ id }) => !gebruikt.some((ids) => ids.has(id)))
      .map((bron) => ({
        ref: { soort: "bron", id: bron.id },
        zin: `${noemMetWoord(soort, bron)} wordt in geen tekst genoemd.`,
        stap: "Verwijs ernaar in een tekst, of haal de bron weg.",
      }));
  },
});

const geciteerdIn = (teksten: readonly AgendaTekst[]): ReadonlySet<string> =>
  onthoud(geciteerd, teksten, () => new Set(teksten.flatMap(({ tekst }) => geciteerdeBronnen(tekst))));
