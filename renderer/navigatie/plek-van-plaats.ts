import { assertNever } from "#shared/assert-never.ts";
import type { Plaats } from "#shared/controle/signalering.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import type { Plek } from "../state/plek.ts";

/** The screen where something in the agenda can be seen and solved. */
export function plekVanPlaats(plaats: Plaats, raamwerk: Raamwerk): Plek {
  switch (plaats.soort) {
    case "agenda":
      return { scherm: "agendagegevens" };
    case "vraag": {
      const onderdeel = vraagById(raamwerk, plaats.id)?.onderdeel ?? "aanbod";
      return { scherm: "vragen", onderdeel, id: plaats.id };
    }
    case "hoofdstuk":
      return { scherm: "hoofdstukken", id: plaats.id };
    case "ambitie":
      return { scherm: "ambities", id: plaats.id };
    case "actie":
      return { scherm: "acties", id: plaats.id };
    case "begroting":
      return { scherm: "begroting", id: null };
    case "blok":
    case "post":
      return { scherm: "begroting", id: plaats.id };
    case "bron":
      return { scherm: "bronnen", id: plaats.id };
    case "afkortingen":
      return { scherm: "afkortingen", id: null };
    case "afkorting":
      return { scherm: "afkortingen", id: plaats.id };
    default:
      return assertNever(plaats);
  }
}
