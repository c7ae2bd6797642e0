import { type Bedrag, formatBedrag } from "#shared/domain/bedrag.ts";
import { Post } from "#shared/domain/begroting.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { soort } from "./soort.ts";

export const post = soort({
  naam: "post",
  lijst: "posten",
  groep: "begroting",
  schema: Post,
  woord: "Post",
  naamloos: NAAMLOOS.post,
  titel: ({ naam }) => naam,
  woordvelden: ["naam"],
  velden: {
    blokId: "blok",
    naam: "naam",
    aard: "soort",
    bedragen: { naam: "bedrag", schrijf: (waarde) => formatBedrag(waarde as Bedrag) },
    actieId: "actie",
    ongelezen: "niet gelezen",
  },
  binnen: "blokId",
  kenmerk: ({ blokId }, titel) => ["Post", titel("blok", blokId)].filter((deel) => deel !== "").join(", "),
  verwijzingen: {
    actieId: { naar: ["actie"], wat: "een actie" },
    blokId: { naar: ["blok"], wat: "een blok van de begroting" },
  },
});
