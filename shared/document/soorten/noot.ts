import { Noot } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { type Heeft, type Plain, soort } from "./soort.ts";

export const noot = soort({
  naam: "noot",
  lijst: "noten",
  groep: "begroting",
  schema: Noot,
  woord: "Noot bij de begroting",
  naamloos: NAAMLOOS.noot,
  titel: ({ tekst }) => tekst,
  woordvelden: ["tekst"],
  velden: { bij: "rij", tekst: "tekst" },
  verwijzingen: { bij: { naar: ["post", "blok", "totaal"], wat: "een rij" } },
  upcasters: { 1: bijAlsRef },
});

/** Version 1 wrote the row of a note as a bare id, or as "totaal-lasten" or "totaal-dekking". */
function bijAlsRef(record: Plain, heeft: Heeft): Plain {
  const { bij } = record;
  if (typeof bij !== "string") return record;
  const totaal = /^totaal-(lasten|dekking)$/u.exec(bij);
  if (totaal) return { ...record, bij: { soort: "totaal", id: totaal[1] } };
  return { ...record, bij: { soort: heeft("blok", bij) ? "blok" : "post", id: bij } };
}
