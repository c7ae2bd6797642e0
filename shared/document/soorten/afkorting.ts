import { Afkorting } from "#shared/domain/afkorting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

/** Without an order of its own: the list is alphabetical. */
export const afkorting = soort({
  naam: "afkorting",
  lijst: "afkortingen",
  schema: Afkorting,
  woord: "Afkorting",
  naamloos: NAAMLOOS.afkorting,
  titel: ({ afkorting: kort }) => kort,
  woordvelden: ["afkorting", "betekenis"],
  velden: { afkorting: "afkorting", betekenis: "betekenis" },
  zoekregels: ({ betekenis }) => [betekenis],
});
