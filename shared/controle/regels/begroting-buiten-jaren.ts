import { DE_AGENDA, lijstRef } from "#shared/document/ref.ts";
import { BELEIDSJAREN, jarenVanaf, noemJaren, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { regel } from "../regel.ts";

/** A year of the begroting that is none of the beleidsagenda or the uitvoeringsagenda. */
export const begrotingBuitenJaren = regel({
  id: "begroting-buiten-jaren",
  ernst: "waarschuwing",
  groep: "Werk bij",
  verder: "Open begroting",
  samen: (n) => `${n} jaren van de begroting vallen buiten de agenda.`,
  waar: lijstRef("begroting"),
  leest: ["begroting.jaren", "beleidVanaf", "uitvoeringVanaf"],
  zoek: ({ agenda: { begroting, beleidVanaf, uitvoeringVanaf } }) => {
    const jaren = [
      ...jarenVanaf(beleidVanaf, BELEIDSJAREN),
      ...jarenVanaf(uitvoeringVanaf, UITVOERINGSJAREN),
    ];
    const agenda = noemJaren([...new Set(jaren)].sort((links, rechts) => links - rechts));
    return begroting.jaren
      .filter((jaar) => !jaren.includes(jaar))
      .map((jaar) => ({
        ref: { ...DE_AGENDA, veld: "begrotingJaren", lid: String(jaar) },
        zin: `De begroting heeft een kolom voor ${jaar}, en de agenda gaat over ${agenda}.`,
        stap: "Haal het jaar weg bij Kolommen, of pas de jaren van de agenda aan.",
      }));
  },
});
