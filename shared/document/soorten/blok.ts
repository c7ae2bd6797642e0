import { formatEuro } from "#shared/domain/bedrag.ts";
import { Blok } from "#shared/domain/begroting.ts";
import { soort } from "./soort.ts";

export const blok = soort({
  naam: "blok",
  lijst: "blokken",
  groep: "begroting",
  schema: Blok,
  woord: "Blok van de begroting",
  naamloos: "zonder naam",
  titel: ({ naam }) => naam,
  velden: {
    naam: "naam",
    soort: "soort",
    gedrukt: { naam: "gedrukt totaal", schrijf: (waarde) => formatEuro(waarde as number) },
  },
});
