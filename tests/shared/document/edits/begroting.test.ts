import fc from "fast-check";
import { expect, it } from "vitest";
import { leesCel } from "#shared/begroting/lees-cel.ts";
import { zetJaar } from "#shared/document/edits/agenda-velden.ts";
import { schuifBlok, verwijderBlok, zetGedrukt } from "#shared/document/edits/blok.ts";
import type { Edit } from "#shared/document/edits/edit.ts";
import { plakRijen } from "#shared/document/edits/plak-rijen.ts";
import { legPost, schuifPost, verwijderPost, voegPostToe } from "#shared/document/edits/post.ts";
import { verwijder, voegToe, wijzig } from "#shared/document/edits/records.ts";
import { vergeetOngelezen, vulCellen } from "#shared/document/edits/vul-cellen.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { type BegrotingRij, BlokSoort, Kant } from "#shared/domain/begroting.ts";
import { aBegrotingSession } from "#tests/builders/a-begroting.ts";

const POST = fc.constantFrom("een", "twee", "drie", "vier");
const BLOK = fc.constantFrom("kern", "rijk", "regio", "nieuw");
const NOOT = fc.constantFrom("noot", "noot-2");
const JAAR = fc.integer({ min: 2026, max: 2028 });
const STAP = fc.constantFrom<1 | -1>(1, -1);
const NAAM = fc.constantFrom("Een", "IPS", "Kern", "");
const KOLOM = fc.constantFrom("naam", "aard", "actie", "2026", "2027");
const TEKST = fc.constantFrom("", "10", "PM", "veel", "s", "actie-1", "Jobcoaches voor jongeren");
const RIJ = fc.constantFrom<BegrotingRij>(
  ...["een", "drie"].map((id) => ({ soort: "post", id }) as const),
  ...["kern", "nieuw"].map((id) => ({ soort: "blok", id }) as const),
  ...Kant.options.map((id) => ({ soort: "totaal", id }) as const),
);
const NA = fc.option(POST, { nil: null });

const invulling = fc.tuple(POST, KOLOM, TEKST).map(([postId, kolom, tekst]) => ({
  postId,
  kolom,
  lezing: leesCel(kolom, tekst, [{ id: "actie-1", titel: "Jobcoaches voor jongeren" }]),
}));
const plakRij = fc.record({
  id: POST,
  soort: fc.constantFrom("post" as const, "kop" as const, "subtotaal" as const, "totaal" as const),
  kant: fc.constantFrom(null, ...BlokSoort.options),
  naam: NAAM,
  aard: fc.constantFrom("tijdelijk" as const, null),
  bedragen: fc.dictionary(JAAR.map(String), fc.nat(99).map(euro), { maxKeys: 2, noNullPrototype: true }),
  ongelezen: fc.dictionary(JAAR.map(String), fc.constant("veel"), { maxKeys: 1, noNullPrototype: true }),
});

/** Every edit of the begroting, each with a name for the report. */
const anyBegrotingEdit: fc.Arbitrary<readonly [string, Edit]> = fc.oneof(
  fc
    .tuple(POST, BLOK, NA)
    .map(([id, blok, na]) => [`post ${id} ${blok} ${na}`, voegPostToe(id, blok, na)] as const),
  fc.tuple(POST, STAP).map(([id, stap]) => [`schuif ${id} ${stap}`, schuifPost(id, stap)] as const),
  fc
    .tuple(POST, BLOK, NA)
    .map(([id, blokId, na]) => [`leg ${id} ${blokId} ${na}`, legPost(id, { blokId, na })] as const),
  POST.map((id) => [`verwijder ${id}`, verwijderPost(id)] as const),
  fc
    .array(invulling, { maxLength: 4 })
    .map((cellen) => [`vul ${JSON.stringify(cellen)}`, vulCellen(cellen)] as const),
  fc
    .tuple(POST, KOLOM)
    .map(([id, kolom]) => [`vergeet ${id} ${kolom}`, vergeetOngelezen(id, kolom)] as const),
  fc
    .tuple(BLOK, NAAM, fc.constantFrom(...BlokSoort.options))
    .map(
      ([id, naam, soort]) => [`blok ${id} ${naam} ${soort}`, voegToe("blok", id, { naam, soort })] as const,
    ),
  fc.tuple(BLOK, STAP).map(([id, stap]) => [`schuif ${id} ${stap}`, schuifBlok(id, stap)] as const),
  BLOK.map((id) => [`verwijder ${id}`, verwijderBlok(id)] as const),
  fc
    .tuple(RIJ, JAAR, fc.option(fc.nat(99)))
    .map(
      ([rij, jaar, bedrag]) =>
        [`gedrukt ${rij.id} ${jaar} ${bedrag}`, zetGedrukt(rij, jaar, bedrag)] as const,
    ),
  fc.tuple(JAAR, fc.boolean()).map(([jaar, er]) => [`jaar ${jaar} ${er}`, zetJaar(jaar, er)] as const),
  fc
    .tuple(NOOT, RIJ, NAAM)
    .map(([id, bij, tekst]) => [`noot ${id} bij ${bij.id}`, voegToe("noot", id, { bij, tekst })] as const),
  NOOT.map((id) => [`wijzig ${id}`, wijzig("noot", id, { tekst: "Anders." })] as const),
  NOOT.map((id) => [`verwijder ${id}`, verwijder("noot", id)] as const),
  fc
    .tuple(fc.array(plakRij, { maxLength: 4 }), BLOK)
    .map(
      ([rijen, blokId]) =>
        [`plak ${JSON.stringify(rijen)}`, plakRijen(rijen, { blokId, soort: "lasten" })] as const,
    ),
);

it("gives the begroting it began with after as many undos as there were edits", () => {
  fc.assert(
    fc.property(fc.array(anyBegrotingEdit, { maxLength: 12 }), (edits) => {
      const { session } = aBegrotingSession();
      const begin = session.store.getState().agenda;
      const gedaan = edits.filter(([, edit]) => {
        const kan = session.kan(edit);
        expect(session.doe(edit)).toBe(kan);
        return kan;
      });

      expect(session.undo.undoStack).toHaveLength(gedaan.length);
      for (const _ of gedaan) session.undo.undo();
      expect(session.undo.canUndo()).toBe(false);
      expect(session.store.getState().agenda).toEqual(begin);
      expect(session.prullenbak()).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
