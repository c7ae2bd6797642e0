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
import { verantwoording } from "./delen/verantwoording.ts";
import { overigeAntwoorden, secties } from "./delen/vragen.ts";
import { createAnchors } from "./tree/anchors.ts";
import type { Block } from "./tree/document-tree.ts";

/** The chapters and annexes of an agenda that are chosen and have content, and what they were made with. */
export function documentText(
  agenda: Agenda,
  raamwerk: Raamwerk,
  opties: WordOpties,
): Readonly<{ blocks: readonly Block[]; context: Context }> {
  const anchors = createAnchors();
  const citations = createCitations(agenda.bronnen, anchors, opties.bronnen);
  const context: Context = { agenda, raamwerk, opties, anchors, citeer: citations.citeer };
  const blocks = chapters(context);
  blocks.push(...bijlagen(context, () => bronnenBijlage(context, citations)));
  return { blocks, context };
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
    ...hoofdstukken(context, "bijlage"),
    ...bronnen(),
    ...afkortingenBijlage(context),
    ...verantwoording(context),
  ];
}
