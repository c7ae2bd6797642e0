import {
  Antwoord,
  leegAntwoord,
  redenVan,
  type Triage,
  triageZin,
  zetReden,
} from "#shared/domain/antwoord.ts";
import { vraagById } from "#shared/domain/raamwerk.ts";
import { soort } from "./soort.ts";

/** The antwoord to a vraag of the raamwerk: every vraag has one, also before anybody touched it. */
export const antwoord = soort({
  naam: "antwoord",
  lijst: "antwoorden",
  vorm: "per-id",
  schema: Antwoord,
  woord: "Vraag",
  naamloos: "een vraag van een ander raamwerk",
  titel: ({ vraagId, vraagTekst }, raamwerk) =>
    (raamwerk ? vraagById(raamwerk, vraagId)?.kop : undefined) ?? vraagTekst,
  velden: {
    vraagId: "vraag",
    triage: { naam: "keuze", schrijf: (waarde) => triageZin(waarde as Triage) },
    klaar: "klaar",
    vraagTekst: "vraag zoals die gesteld was",
    tekst: "tekst",
  },
  woordvelden: [
    {
      veld: "triage",
      lees: (waarde) => redenVan((waarde as Triage | undefined) ?? { kind: "open" }),
      schrijf: (waarde, reden) => zetReden(waarde as Triage, reden),
    },
  ],
  teksten: ["tekst"],
  leeg: leegAntwoord,
});
