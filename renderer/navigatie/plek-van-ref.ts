import { assertNever } from "#shared/assert-never.ts";
import type { Ref } from "#shared/document/ref.ts";
import { type Raamwerk, vraagById } from "#shared/domain/raamwerk.ts";
import type { Plek } from "../state/plek.ts";

/** The screen where something in the agenda can be seen and solved, at the field it is about. */
export function plekVanRef({ soort, id, veld }: Ref, raamwerk: Raamwerk): Plek {
  const bij = veld === undefined ? {} : { veld };
  switch (soort) {
    case "agenda":
      return veld === "afkortingen" || veld === "begroting" ? { scherm: veld } : { scherm: "agendagegevens" };
    case "gemeente":
      return { scherm: "agendagegevens" };
    case "antwoord":
      return {
        scherm: "vragen",
        onderdeel: vraagById(raamwerk, id)?.onderdeel ?? "aanbod",
        ref: { soort, id, ...bij },
      };
    case "hoofdstuk":
      return { scherm: "hoofdstukken", ref: { soort, id, ...bij } };
    case "ambitie":
      return { scherm: "ambities", ref: { soort, id, ...bij } };
    case "actie":
      return { scherm: "acties", ref: { soort, id, ...bij } };
    case "totaal":
    case "noot":
      return { scherm: "begroting" };
    case "blok":
    case "post":
      return { scherm: "begroting", ref: { soort, id } };
    case "bron":
      return { scherm: "bronnen", ref: { soort, id, ...bij } };
    case "partner":
      return { scherm: "partners", ref: { soort, id, ...bij } };
    case "afkorting":
      return { scherm: "afkortingen", ref: { soort, id } };
    default:
      return assertNever(soort);
  }
}
