import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Hoofdstuk } from "#shared/domain/hoofdstuk.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import { isLeeg } from "#shared/domain/rich-text.ts";
import type { Block } from "../tree/document-tree.ts";
import type { Context } from "./context.ts";
import { heading } from "./heading.ts";
import { textBlocks } from "./rich-text-blocks.ts";

/**
 * The chapters of the region's own that stand at one place; a chapter without text is left out. Those among the annexes are
 * numbered with the others.
 */
export function hoofdstukken(context: Context, plaats: Hoofdstuk["plaats"]): Block[] {
  const { agenda, opties, anchors } = context;
  if (!opties.hoofdstukken) return [];
  const numbering = plaats === "bijlage" ? "bijlage" : "hoofdstuk";
  return agenda.hoofdstukken
    .filter((hoofdstuk) => hoofdstuk.plaats === plaats)
    .flatMap(({ id, titel }) => {
      const sleutel = tekstSleutel("hoofdstuk", id);
      if (isLeeg(agenda.teksten[sleutel])) return [];
      return [
        heading(1, titel.trim() || NAAMLOOS.hoofdstuk, anchors.of("hfd", id), numbering),
        ...textBlocks({ onder: 1, sleutel, naam: titel, numbered: plaats !== "bijlage" }, context),
      ];
    });
}
