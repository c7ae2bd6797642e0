import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { Partner } from "#shared/domain/partner.ts";
import { soort } from "./soort.ts";

export const partner = soort({
  naam: "partner",
  lijst: "partners",
  schema: Partner,
  woord: "Partner",
  naamloos: NAAMLOOS.partner,
  titel: ({ naam }) => naam,
  woordvelden: ["naam", "rol"],
  velden: { naam: "naam", rol: "rol" },
  zoekregels: ({ rol }) => [rol],
});
