import { type Bedrag, formatBedrag, formatEuro } from "#shared/domain/bedrag.ts";
import { BLOKSOORT_NAMEN, Blok, type BlokSoort } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const blok = soort({
  naam: "blok",
  lijst: "blokken",
  groep: "begroting",
  schema: Blok,
  woord: "Blok van de begroting",
  naamloos: NAAMLOOS.blok,
  titel: ({ naam }) => naam,
  woordvelden: ["naam"],
  velden: {
    naam: "naam",
    soort: { naam: "soort", schrijf: (waarde) => BLOKSOORT_NAMEN[waarde as BlokSoort] },
    beginstand: {
      naam: "stand bij het begin van het eerste jaar",
      schrijf: (waarde) => formatBedrag(waarde as Bedrag | null),
    },
    gedrukt: { naam: "gedrukt totaal", schrijf: (waarde) => formatEuro(waarde as number) },
  },
  binnen: "soort",
});
