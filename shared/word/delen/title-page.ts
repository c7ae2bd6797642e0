import { formatDatum } from "#shared/domain/datum.ts";
import type { Gemeente } from "#shared/domain/gemeente.ts";
import { BELEIDSJAREN, formatPeriode, UITVOERINGSJAREN } from "#shared/domain/periode.ts";
import { italic, kenmerk, leftColumn, paragraph, row, text } from "../tree/build.ts";
import type { Block, Run, Table } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";

/**
 * Region, title, periods, version, and a line per gemeente with its decisions; then the contents. What is still to be planned is said only
 * with open questions.
 */
export function titlePage({ agenda, opties }: Context): Block[] {
  return [
    paragraph(regioNaam(agenda.regio), "regio"),
    paragraph(agenda.titel.trim() || "Meerjarenagenda", "titel"),
    ...(agenda.ondertitel.trim() === "" ? [] : [paragraph(agenda.ondertitel, "ondertitel")]),
    kenmerk("Beleidsagenda", formatPeriode(agenda.beleidVanaf, BELEIDSJAREN)),
    kenmerk("Uitvoeringsagenda", formatPeriode(agenda.uitvoeringVanaf, UITVOERINGSJAREN)),
    ...(agenda.centrumgemeente.trim() === "" ? [] : [kenmerk("Centrumgemeente", agenda.centrumgemeente)]),
    kenmerk("Versie", zonderLabel(agenda.versie) || "concept"),
    ...(agenda.gemeenten.length === 0
      ? []
      : [paragraph("Besluitvorming", "voorblad"), besluiten(agenda.gemeenten, opties.openVragen)]),
    { kind: "contents", title: "Inhoud" },
  ];
}

/** "versie 2 maart" beside the label "Versie" is "2 maart". */
const zonderLabel = (versie: string): string => versie.trim().replace(/^versie\s+/iu, "");

/** "Arbeidsmarktregio X", unless the region is already called so. */
export function regioNaam(regio: string): string {
  return /arbeidsmarktregio/iu.test(regio) ? regio : `Arbeidsmarktregio ${regio}`.trim();
}

function besluiten(gemeenten: readonly Gemeente[], metOpen: boolean): Table {
  const besluit = (datum: string | null): Run[] => {
    if (datum !== null) return [text(formatDatum(datum))];
    return [metOpen ? italic("nog niet ingepland") : text("–")];
  };
  return {
    kind: "table",
    caption: null,
    anchor: null,
    description: "Besluit van het college en van de raad per gemeente",
    columns: [leftColumn(60), leftColumn(50), leftColumn(50)],
    rows: [
      row("kop", "Gemeente", "Besluit college", "Besluit raad"),
      ...gemeenten.map(({ naam, collegebesluit, raadsbesluit }) =>
        row("gewoon", naam, besluit(collegebesluit), besluit(raadsbesluit)),
      ),
    ],
  };
}
