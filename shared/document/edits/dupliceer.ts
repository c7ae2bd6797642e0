import type { Block, RichText } from "#shared/domain/rich-text.ts";
import { recordVan, soortMet } from "../agenda-lijsten.ts";
import type { Plain } from "../soorten/soort.ts";
import type { SoortNaam } from "../soorten/soorten.ts";
import { tekstSleutel } from "../tekst-sleutel.ts";
import { writeTekst } from "../teksten.ts";
import type { Edit } from "./edit.ts";
import { type Velden, voegToe } from "./records.ts";

/** What a copy does not take along: which one it is and where it stands. It gets a stamp as every new record does. */
const EIGEN = new Set(["id", "volgorde"]);

/**
 * Adds a copy of a record right after it, with all its fields and texts; `velden` are what differs. What refers to the
 * record goes on referring to that one, and what refers to a place in its texts to that place.
 */
export const dupliceer =
  <N extends SoortNaam>(naam: N, id: string, nieuwId: string, velden: Velden<N>): Edit =>
  (blad, doen) => {
    const record: Plain | undefined = recordVan(blad.agenda, soortMet(naam), id);
    if (!record) return false;
    const over = Object.fromEntries(Object.entries(record).filter(([veld]) => !EIGEN.has(veld)));
    const kopie = { ...over, ...velden } as Velden<N>;
    if (!voegToe(naam, nieuwId, kopie, { na: id })(blad, doen)) return false;
    if (doen)
      for (const tekst of soortMet(naam).teksten) {
        const geschreven = blad.agenda.teksten[tekstSleutel(naam, id, tekst)];
        if (geschreven) writeTekst(blad.doc, tekstSleutel(naam, nieuwId, tekst), zonderAnkers(geschreven));
      }
    return true;
  };

const zonderAnkers = (tekst: RichText): RichText => ({
  ...tekst,
  content: tekst.content.map((block): Block => {
    if (block.type === "table") return { type: "table", content: block.content };
    return block.type === "heading" ? { ...block, attrs: { level: block.attrs.level } } : block;
  }),
});
