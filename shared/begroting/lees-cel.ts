import { parseBedrag } from "#shared/domain/bedrag.ts";
import type { CelLezing, CelWaarde } from "#shared/domain/cel.ts";
import { parseAard } from "./aard.ts";
import type { KiesbareActies } from "./actie-naam.ts";
import { celNaam } from "./tsv.ts";

const MAX_NAAM = 300;

/** Reads a text, as typed or pasted, for a cell of one column: a value, or the sentence that says why not. */
export function leesCel(kolom: string, tekst: string, acties: KiesbareActies): CelLezing {
  switch (kolom) {
    case "naam":
      return gelezen({ naam: leesNaam(tekst) });
    case "actie":
      return leesActie(tekst, acties);
    case "aard": {
      const lezing = parseAard(tekst);
      return lezing.ok ? gelezen({ aard: lezing.aard }) : { ...lezing, tekst };
    }
    default: {
      const lezing = parseBedrag(tekst);
      return lezing.ok ? gelezen({ bedrag: lezing.bedrag }) : { ...lezing, tekst };
    }
  }
}

/** The name of a post or blok as typed or pasted: one line, no longer than a name can be. */
export const leesNaam = (tekst: string): string => celNaam(tekst).slice(0, MAX_NAAM);

/** An actie by its id, as chosen from the list, or by its title, as pasted. */
function leesActie(tekst: string, acties: KiesbareActies): CelLezing {
  const gezocht = celNaam(tekst);
  if (gezocht === "") return gelezen({ actieId: null });
  const actie = acties.find(
    ({ id, titel }) => id === gezocht || celNaam(titel).toLowerCase() === gezocht.toLowerCase(),
  );
  if (actie) return gelezen({ actieId: actie.id });
  return {
    ok: false,
    tekst,
    reden: "Deze actie kennen we niet. Druk op F2 en kies een actie uit de lijst.",
  };
}

const gelezen = (waarde: CelWaarde): CelLezing => ({ ok: true, waarde });
