import { BRON_WEG, type Bron, citeernaam } from "#shared/domain/bron.ts";
import { NAAMLOOS } from "#shared/domain/naamloos.ts";
import type { Anchors } from "../tree/anchors.ts";
import { cleanText } from "../tree/clean-text.ts";
import type { Run } from "../tree/document-tree.ts";

/** Cites a bron in running text, and remembers that it was cited; in brackets, unless it stands in some. */
export type Citeer = (bronId: string, vindplaats: string, inBrackets: boolean) => readonly Run[];

/** Cites bronnen in texts and keeps which ones; names that two bronnen share get a letter: UWV 2024a, UWV 2024b. */
export type Citations = Readonly<{
  citeer: Citeer;
  /** The cited bronnen with their name in the text, in the order of those names. */
  aangehaald: () => readonly Readonly<{ bron: Bron; naam: string }>[];
}>;

/** `linked` tells whether the list of bronnen is in the document, so that a citation can lead there. */
export function createCitations(bronnen: readonly Bron[], anchors: Anchors, linked: boolean): Citations {
  const namen = citeernamen(bronnen);
  const cited = new Set<string>();
  return {
    citeer: (bronId, vindplaats, inBrackets) => {
      const [open, close] = inBrackets ? ["", ""] : ["(", ")"];
      const naam = namen.get(bronId);
      if (naam === undefined) return [{ kind: "text", text: `${open}${BRON_WEG}${close}` }];
      cited.add(bronId);
      const plek = cleanText(vindplaats).trim();
      const run: Run = linked
        ? { kind: "ref", anchor: anchors.of("bron", bronId), text: naam }
        : { kind: "text", text: naam };
      const pieces: Run[] = [
        { kind: "text", text: open },
        run,
        { kind: "text", text: plek === "" ? close : `, ${plek}${close}` },
      ];
      return pieces.filter((piece) => piece.kind !== "text" || piece.text !== "");
    },
    aangehaald: () =>
      bronnen
        .filter(({ id }) => cited.has(id))
        .map((bron) => ({ bron, naam: namen.get(bron.id) ?? "" }))
        .sort((a, b) => a.naam.localeCompare(b.naam, "nl")),
  };
}

/** The name of every bron in the text; each name belongs to one bron. */
export function citeernamen(bronnen: readonly Bron[]): Map<string, string> {
  const perNaam = new Map<string, Bron[]>();
  for (const bron of bronnen) {
    const naam = cleanText(citeernaam(bron)).trim() || NAAMLOOS.bron;
    perNaam.set(naam, [...(perNaam.get(naam) ?? []), bron]);
  }
  return new Map(
    [...perNaam].flatMap(([naam, gelijk]) =>
      gelijk.map((bron, index) => [bron.id, gelijk.length === 1 ? naam : naam + letter(index)] as const),
    ),
  );
}

/** a, b … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
