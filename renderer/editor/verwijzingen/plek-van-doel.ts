import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { Onderdeel, type Raamwerk } from "#shared/domain/raamwerk.ts";
import { leesDoel, type Verwijsdoel } from "#shared/domain/verwijsdoel.ts";
import { ankersIn } from "#shared/tekst/gelezen-tekst.ts";
import { plekVanRef } from "../../navigatie/plek-van-ref.ts";
import type { Plek } from "../../state/plek.ts";

/** The screen where what a reference leads to is made; null when there is none, or it is gone. */
export function plekVanDoel(naar: string, agenda: Agenda, raamwerk: Raamwerk): Plek | null {
  const doel = leesDoel(naar);
  if (doel === null) return null;
  switch (doel.soort) {
    case "antwoord":
    case "ambitie":
    case "actie":
    case "hoofdstuk":
      return plekVanRef({ soort: doel.soort, id: doel.id }, raamwerk);
    case "anker": {
      const tekst = tekstenVan(agenda).find((kandidaat) => ankersIn(kandidaat.tekst).has(doel.id));
      return tekst ? plekVanRef(tekst.ref, raamwerk) : null;
    }
    default:
      return plekVanDeel(doel, raamwerk);
  }
}

function plekVanDeel({ soort, id }: Verwijsdoel, raamwerk: Raamwerk): Plek | null {
  const sectie = raamwerk.secties.find((kandidaat) => kandidaat.id === id);
  const onderdeel = Onderdeel.safeParse(soort === "sectie" ? sectie?.onderdeel : id);
  if (onderdeel.success) return { scherm: "vragen", onderdeel: onderdeel.data };
  return DELEN[id] ?? null;
}

/** Where the parts of the document that have no record of their own come from. */
const DELEN: Readonly<Record<string, Plek>> = {
  begroting: { scherm: "begroting" },
  lasten: { scherm: "begroting" },
  dekking: { scherm: "begroting" },
  reserve: { scherm: "begroting" },
  partners: { scherm: "partners" },
  bronnen: { scherm: "bronnen" },
  afkortingen: { scherm: "afkortingen" },
  acties: { scherm: "acties" },
};
