import { assertNever } from "#shared/assert-never.ts";
import type { Ref } from "#shared/document/ref.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import type { Plek } from "../state/plek.ts";

/** The screen where something in the agenda can be seen and solved. */
export function plekVanRef({ soort, id, veld }: Ref, raamwerk: Raamwerk): Plek {
  switch (soort) {
    case "agenda":
      return veld === "afkortingen" || veld === "begroting"
        ? { scherm: veld, id: null }
        : { scherm: "agendagegevens" };
    case "gemeente":
      return { scherm: "agendagegevens" };
    case "antwoord":
      return { scherm: "vragen", onderdeel: vraagById(raamwerk, id)?.onderdeel ?? "aanbod", id };
    case "hoofdstuk":
      return { scherm: "hoofdstukken", id };
    case "ambitie":
      return { scherm: "ambities", id };
    case "actie":
      return { scherm: "acties", id };
    case "totaal":
    case "noot":
      return { scherm: "begroting", id: null };
    case "blok":
    case "post":
      return { scherm: "begroting", id };
    case "bron":
      return { scherm: "bronnen", id };
    case "partner":
      return { scherm: "partners", id };
    case "afkorting":
      return { scherm: "afkortingen", id };
    default:
      return assertNever(soort);
  }
}
