import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { Stuk } from "#shared/zoeken/stukken.ts";
import { plekVanPlaats } from "../navigatie/plek-van-plaats.ts";
import type { Plek } from "../state/plek.ts";

/** The screen where something that was found can be seen. */
export function plekVanStuk({ soort, id }: Pick<Stuk, "soort" | "id">, raamwerk: Raamwerk): Plek {
  switch (soort) {
    case "partner":
      return { scherm: "partners", id };
    case "gemeente":
      return { scherm: "agendagegevens" };
    case "noot":
      return { scherm: "begroting", id: null };
    default:
      return plekVanPlaats({ soort, id }, raamwerk);
  }
}
