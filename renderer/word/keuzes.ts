import type { Agenda } from "#shared/document/agenda.ts";
import { tekstenVan } from "#shared/document/agenda-teksten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { isLeeg } from "#shared/domain/rich-text.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";

export type Keuze = Readonly<{ naam: keyof WordOpties; label: string; bij: string }>;

/** Everything in, no watermark, no open questions. */
export const STANDAARD: WordOpties = WordOpties.parse({});

/** The parts of the document with what the agenda has for them, so that a part without content says so. */
export function onderdelen(agenda: Agenda): Keuze[] {
  const { teksten, ambities, acties, begroting, partners, bronnen, afkortingen } = agenda;
  const hoofdstukken = agenda.hoofdstukken.filter(
    ({ id }) => !isLeeg(teksten[tekstSleutel("hoofdstuk", id)]),
  ).length;
  const antwoorden = tekstenVan(agenda).filter(
    ({ ref, tekst }) => ref.soort === "antwoord" && !isLeeg(tekst),
  ).length;
  return [
    {
      naam: "hoofdstukken",
      label: "Eigen hoofdstukken",
      bij: aantal(hoofdstukken, "hoofdstuk", "hoofdstukken"),
    },
    { naam: "beleidsagenda", label: "Beleidsagenda", bij: aantal(antwoorden, "antwoord", "antwoorden") },
    { naam: "ambities", label: "Ambities", bij: aantal(ambities.length, "ambitie", "ambities") },
    { naam: "uitvoeringsagenda", label: "Uitvoeringsagenda", bij: aantal(acties.length, "actie", "acties") },
    { naam: "begroting", label: "Begroting", bij: aantal(begroting.posten.length, "post", "posten") },
    { naam: "partners", label: "Partners", bij: aantal(partners.length, "partner", "partners") },
    { naam: "bronnen", label: "Bronnen", bij: bronnen.length === 0 ? "nog leeg" : "alleen aangehaalde" },
    {
      naam: "afkortingen",
      label: "Afkortingen",
      bij: aantal(afkortingen.length, "afkorting", "afkortingen"),
    },
    { naam: "verantwoording", label: "Verantwoording raamwerk", bij: "per vraag" },
  ];
}

export const VORM: readonly Keuze[] = [
  { naam: "concept", label: "Watermerk CONCEPT", bij: "op elke pagina" },
  { naam: "openVragen", label: "Open vragen tonen", bij: "nog zonder tekst" },
];

const aantal = (getal: number, een: string, meer: string): string =>
  getal === 0 ? "nog leeg" : `${getal} ${getal === 1 ? een : meer}`;
