import { jarenVanaf, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { wijzigAgenda, zetJaar } from "./agenda-velden.ts";
import { type Edit, samen } from "./edit.ts";

/**
 * Moves the uitvoeringsagenda to start in another year: the begroting gets its years. A year that falls outside and
 * has an amount stays in the begroting; nothing that was typed goes out of sight.
 */
export const zetUitvoeringVanaf =
  (vanaf: number): Edit =>
  (blad, doen) => {
    const { jaren: huidig, posten } = blad.agenda.begroting;
    const jaren = jarenVanaf(vanaf, UITVOERINGSJAREN);
    const gevuld = new Set(posten.flatMap(({ bedragen }) => Object.keys(bedragen).map(Number)));
    const weg = huidig.filter((jaar) => !jaren.includes(jaar) && !gevuld.has(jaar));
    return samen(
      wijzigAgenda({ uitvoeringVanaf: vanaf }),
      ...jaren.map((jaar) => zetJaar(jaar, true)),
      ...weg.map((jaar) => zetJaar(jaar, false)),
    )(blad, doen);
  };
