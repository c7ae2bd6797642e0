import type { Agenda } from "#shared/document/agenda.ts";
import { idsVan } from "#shared/document/agenda-teksten.ts";
import { geteldeAntwoorden } from "#shared/document/getelde-antwoorden.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { type Antwoord, leegAntwoord } from "#shared/domain/antwoord.ts";
import {
  ONDERDEEL_NAMEN,
  type Onderdeel,
  sectiesVanOnderdeel,
  type Vraag,
  vragenVanSectie,
} from "#shared/domain/raamwerk.ts";
import { isLeeg } from "#shared/domain/rich-text.ts";
import { italic, paragraph, text } from "../tree/build.ts";
import type { Block } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";
import { heading, isSameTitle } from "./heading.ts";
import { textBlocks } from "./rich-text-blocks.ts";

/** What becomes of a vraag in the document. */
export type Uitkomst = "beantwoord" | "open" | "nog-te-kiezen" | "later" | "elders" | "bewust-niet";

/** A vraag of this round counts as answered as soon as it has text. */
export function uitkomst(agenda: Agenda, vraagId: string): Uitkomst {
  const { kind } = (geteldeAntwoorden(agenda)[vraagId] ?? leegAntwoord(vraagId)).triage;
  if (kind === "open") return "nog-te-kiezen";
  if (kind !== "nu") return kind;
  return isLeeg(agenda.teksten[tekstSleutel("antwoord", vraagId)]) ? "open" : "beantwoord";
}

export const antwoordOp = (agenda: Agenda, vraagId: string): Antwoord =>
  agenda.antwoorden[vraagId] ?? leegAntwoord(vraagId);

/** The secties of an onderdeel with their answers, as text under headings. What has nothing to show is left out, and so is the name of a sectie that is called as its chapter. */
export function secties(context: Context, onderdeel: Onderdeel): Block[] {
  return sectiesVanOnderdeel(context.raamwerk, onderdeel).flatMap((sectie) => {
    const same = isSameTitle(sectie.naam, ONDERDEEL_NAMEN[onderdeel]);
    const antwoorden = vragenVanSectie(context.raamwerk, sectie.id).flatMap((vraag) =>
      antwoord(context, vraag, same ? 2 : 3),
    );
    if (antwoorden.length === 0 || same) return antwoorden;
    return [heading(2, sectie.naam, context.anchors.of("sec", sectie.id)), ...antwoorden];
  });
}

/** The anchor of the answer to a vraag. */
export const vraagAnchor = (context: Context, vraagId: string): string =>
  context.anchors.of("vraag", vraagId);

/** True when the answer to a vraag is in the document: it has one, and its part was chosen. */
export function staatErin({ agenda, opties }: Context, vraag: Vraag): boolean {
  const gekozen = vraag.deel === "beleidsagenda" ? opties.beleidsagenda : opties.uitvoeringsagenda;
  return gekozen && uitkomst(agenda, vraag.id) === "beantwoord";
}

function antwoord(context: Context, vraag: Vraag, level: 2 | 3): Block[] {
  const { agenda, opties } = context;
  const kop = heading(level, vraag.kop, vraagAnchor(context, vraag.id));
  switch (uitkomst(agenda, vraag.id)) {
    case "beantwoord": {
      const sleutel = tekstSleutel("antwoord", vraag.id);
      return [kop, ...textBlocks({ onder: level, sleutel, naam: vraag.kop }, context)];
    }
    case "open":
      return opties.openVragen
        ? [kop, paragraph([text("Nog te beantwoorden: "), italic(vraag.vraag)], "open")]
        : [];
    default:
      return [];
  }
}

/** Answers to vragen this version of the raamwerk does not ask, under the wording they were given. */
export function overigeAntwoorden(context: Context): Block[] {
  const antwoorden = vragenBuitenRaamwerk(context).flatMap((vraagId) => {
    const naam = antwoordOp(context.agenda, vraagId).vraagTekst.trim() || "Eerdere vraag";
    return [
      heading(2, naam, vraagAnchor(context, vraagId)),
      ...textBlocks({ onder: 2, sleutel: tekstSleutel("antwoord", vraagId), naam }, context),
    ];
  });
  return antwoorden.length === 0
    ? []
    : [heading(1, "Antwoorden op eerdere vragen", context.anchors.of("deel", "eerder")), ...antwoorden];
}

function vragenBuitenRaamwerk({ agenda, raamwerk }: Context): string[] {
  const bekend = new Set(raamwerk.vragen.map(({ id }) => id));
  return idsVan(agenda, "antwoord").filter((id) => !bekend.has(id) && uitkomst(agenda, id) === "beantwoord");
}
