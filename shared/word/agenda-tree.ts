import type { Agenda } from "#shared/document/agenda.ts";
import { ONDERDEEL_NAMEN, type Onderdeel, type Raamwerk } from "#shared/domain/raamwerk.ts";
import type { WordOpties } from "#shared/domain/word-opties.ts";
import { acties } from "./delen/acties.ts";
import { ambities } from "./delen/ambities.ts";
import { begrotingBijlage } from "./delen/begroting.ts";
import { afkortingenBijlage, bronnenBijlage, partnersBijlage } from "./delen/bijlagen.ts";
import { createCitations } from "./delen/citations.ts";
import type { Context } from "./delen/context.ts";
import { heading } from "./delen/heading.ts";
import { hoofdstukken } from "./delen/hoofdstukken.ts";
import { titlePage } from "./delen/title-page.ts";
import { verantwoording } from "./delen/verantwoording.ts";
import { overigeAntwoorden, secties } from "./delen/vragen.ts";
import { withFront } from "./front.ts";
import { createAnchors } from "./tree/anchors.ts";
import { cleanStrings } from "./tree/clean-text.ts";
import type { Block, DocumentTree } from "./tree/document-tree.ts";
import { keepTogether } from "./tree/keep-together.ts";
import { numberHeadings } from "./tree/number-headings.ts";
import { splitSections } from "./tree/split-sections.ts";
import { typography } from "./tree/typography.ts";

/** The whole agenda as a document without any file format in it. Only chosen parts that have content are in it. */
export function agendaTree(given: Agenda, raamwerk: Raamwerk, opties: WordOpties): DocumentTree {
  const agenda = cleanStrings(given);
  const anchors = createAnchors();
  const citations = createCitations(agenda.bronnen, anchors, opties.bronnen);
  const context: Context = { agenda, raamwerk, opties, anchors, citeer: citations.citeer };
  const parts = chapters(context);
  parts.push(...bijlagen(context, () => bronnenBijlage(context, citations)));
  const blocks = keepTogether(typography(withFront(titlePage(context), parts)));
  const title = agenda.titel.trim() || "Meerjarenagenda";
  const versie = agenda.versie.trim() || "concept";
  return {
    title,
    header: `${title} · ${versie}`,
    watermark: opties.concept ? "CONCEPT" : null,
    properties: { "Agenda-id": agenda.id, Versie: versie, Regio: agenda.regio, Raamwerk: agenda.raamwerk },
    sections: splitSections(blocks),
    numbers: numberHeadings(blocks),
  };
}

const ANALYSE: readonly Onderdeel[] = ["aanbod", "vraag", "mismatch", "partijen"];

function chapters(context: Context): Block[] {
  const { opties } = context;
  const beleid = (onderdeel: Onderdeel): Block[] => (opties.beleidsagenda ? secties(context, onderdeel) : []);
  const uitvoering = opties.uitvoeringsagenda ? [...acties(context), ...secties(context, "uitvoering")] : [];
  return [
    ...hoofdstukken(context, "voorin"),
    ...ANALYSE.flatMap((onderdeel) => chapter(context, onderdeel, beleid(onderdeel))),
    ...chapter(context, "ambities", [...ambities(context), ...beleid("ambities")]),
    ...chapter(context, "uitvoering", uitvoering),
    ...(opties.beleidsagenda ? overigeAntwoorden(context) : []),
    ...hoofdstukken(context, "achterin"),
  ];
}

function chapter({ anchors }: Context, onderdeel: Onderdeel, blocks: readonly Block[]): Block[] {
  return blocks.length === 0
    ? []
    : [heading(1, ONDERDEEL_NAMEN[onderdeel], anchors.of("deel", onderdeel)), ...blocks];
}

/** The bronnen come after everything that can cite, so they are asked for last. */
function bijlagen(context: Context, bronnen: () => readonly Block[]): Block[] {
  return [
    ...begrotingBijlage(context),
    ...partnersBijlage(context),
    ...bronnen(),
    ...afkortingenBijlage(context),
    ...verantwoording(context),
  ];
}
