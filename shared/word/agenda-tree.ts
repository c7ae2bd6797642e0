import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import { titlePage } from "./delen/title-page.ts";
import { documentText } from "./document-text.ts";
import { withFront } from "./front.ts";
import { cleanStrings } from "./tree/clean-text.ts";
import type { DocumentTree } from "./tree/document-tree.ts";
import { keepTogether } from "./tree/keep-together.ts";
import { numberDocument } from "./tree/number-document.ts";
import { settleReferences } from "./tree/settle-references.ts";
import { splitSections } from "./tree/split-sections.ts";
import { typography } from "./tree/typography.ts";

/** The whole agenda as a document without any file format in it. Only chosen parts that have content are in it. */
export function agendaTree(given: Agenda, raamwerk: Raamwerk, opties: WordOpties): DocumentTree {
  const agenda = cleanStrings(given);
  const { blocks: text, context } = documentText(agenda, raamwerk, opties);
  const numbers = numberDocument(text);
  const settled = settleReferences(text, numbers);
  const blocks = keepTogether(typography(withFront(titlePage(context), settled)));
  const title = agenda.titel.trim() || "Meerjarenagenda";
  const versie = agenda.versie.trim() || "concept";
  return {
    title,
    header: `${title} · ${versie}`,
    watermark: opties.concept ? "CONCEPT" : null,
    properties: { "Agenda-id": agenda.id, Versie: versie, Regio: agenda.regio, Raamwerk: agenda.raamwerk },
    sections: splitSections(blocks),
    numbers,
  };
}
