import type { Agenda } from "#shared/document/agenda.ts";
import type { Raamwerk } from "#shared/domain/raamwerk.ts";
import { formatDoel, type Verwijsdoel } from "#shared/domain/verwijsdoel.ts";
import { WordOpties } from "#shared/domain/word-opties.ts";
import { doelTitel } from "#shared/tekst/doel-titel.ts";
import type { Context } from "./delen/context.ts";
import { doelOf } from "./delen/references.ts";
import { documentText } from "./document-text.ts";
import type { Block, Heading, Herkomst, Table } from "./tree/document-tree.ts";
import { bareNumber, numberDocument } from "./tree/number-document.ts";
import { plainRuns } from "./tree/plain-text.ts";

export type DoelWoord = "hoofdstuk" | "paragraaf" | "actie" | "ambitie" | "bijlage" | "tabel";

/** A place of the document that can be referred to. */
export type Verwijsbaar = Readonly<{
  /** What a reference to it names; null for a heading or table of a text that nothing refers to yet. */
  naar: string | null;
  /** That heading or table. */
  herkomst: Herkomst | null;
  woord: DoelWoord;
  nummer: string;
  titel: string;
}>;

/** Everything in a document of the whole agenda that has a number, in its order. The numbers are those of that document. */
export function verwijsbaar(agenda: Agenda, raamwerk: Raamwerk): readonly Verwijsbaar[] {
  const { blocks, context } = documentText(agenda, raamwerk, WordOpties.parse({}));
  const numbers = numberDocument(blocks);
  return blocks.filter(isPlace).flatMap((block) => {
    const number = block.anchor === null ? undefined : numbers.get(block.anchor);
    if (block.anchor === null || number === undefined) return [];
    const doel = doelOf(block.anchor, context.anchors);
    const naar = doel !== null && isNamed(doel, context) ? formatDoel(doel) : null;
    const herkomst = block.herkomst ?? null;
    if (naar === null && herkomst === null) return [];
    const titel = block.kind === "table" ? (block.caption ?? "") : plainRuns(block.runs, numbers);
    return [{ naar, herkomst, woord: woordOf(number, doel), nummer: bareNumber(number), titel }];
  });
}

const isPlace = (block: Block): block is Heading | Table =>
  block.kind === "heading" || block.kind === "table";

/** A further table of the same annex has a place, and no name of its own. */
const isNamed = (doel: Verwijsdoel, { agenda, raamwerk }: Context): boolean =>
  doelTitel(formatDoel(doel), agenda, raamwerk) !== null;

function woordOf(number: string, doel: Verwijsdoel | null): DoelWoord {
  if (number.startsWith("Tabel ")) return "tabel";
  if (number.startsWith("Bijlage ")) return "bijlage";
  if (doel?.soort === "actie" || doel?.soort === "ambitie") return doel.soort;
  return number.includes(".") ? "paragraaf" : "hoofdstuk";
}
