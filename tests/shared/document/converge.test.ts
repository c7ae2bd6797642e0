import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { voegToe, wijzig } from "#shared/document/edits/records.ts";
import { AgendaProjection, readAgenda } from "#shared/document/projection.ts";
import { readTekst } from "#shared/document/teksten.ts";
import { plainText } from "#shared/domain/rich-text.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";
import { anyEdit, copyOf, exchange, typeInText } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

/** What happens on two laptops: an edit on one of them, or an exchange of files. */
const STAP = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kant: fc.constantFrom("links", "rechts"), edit: anyEdit }) },
  { weight: 1, arbitrary: fc.constant({ kant: "uitwisseling" as const, edit: null }) },
);

describe("two copies of one agenda", () => {
  it("read the same after exchanging, whatever was done on either", () => {
    fc.assert(
      fc.property(fc.array(STAP, { maxLength: 40 }), (stappen) => {
        const links = docFromAgenda(anAgenda());
        const rechts = copyOf(links);
        const projection = new AgendaProjection(links);
        for (const { kant, edit } of stappen) {
          if (edit === null) exchange(links, rechts);
          else edit.apply(kant === "links" ? links : rechts);
        }
        exchange(links, rechts);
        expect(readAgenda(rechts)).toEqual(readAgenda(links));
        expect(projection.agenda).toEqual(readAgenda(links));
      }),
      { numRuns: 150 },
    );
  });

  it("read the same in whatever order and however often their updates arrive", () => {
    fc.assert(
      fc.property(
        fc.array(anyEdit, { minLength: 1, maxLength: 15 }),
        fc.infiniteStream(fc.nat()),
        (edits, kans) => {
          const bron = docFromAgenda(anAgenda());
          const begin = Y.encodeStateAsUpdate(bron);
          const updates: Uint8Array[] = [];
          bron.on("update", (update: Uint8Array) => updates.push(update));
          for (const { apply } of edits) apply(bron);
          const geschud = [begin, ...updates, ...updates]
            .map((update) => ({ update, plek: kans.next().value }))
            .sort((een, ander) => een.plek - ander.plek);
          const doel = new Y.Doc();
          for (const { update } of geschud) Y.applyUpdate(doel, update);
          expect(readAgenda(doel)).toEqual(readAgenda(bron));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keep both sides' fields when both create the antwoord to one vraag", () => {
    const links = docFromAgenda(anAgenda());
    const rechts = copyOf(links);
    makeEdit(links, voegToe("antwoord", "inw-1", { triage: { kind: "nu" } }));
    makeEdit(rechts, voegToe("antwoord", "inw-1", { klaar: true, vraagTekst: "Hoeveel?" }));

    exchange(links, rechts);

    expect(readAgenda(links).antwoorden["inw-1"]).toMatchObject({
      triage: { kind: "nu" },
      klaar: true,
      vraagTekst: "Hoeveel?",
    });
    expect(readAgenda(rechts)).toEqual(readAgenda(links));
  });

  it("keep both texts when both start writing the same one", () => {
    const links = docFromAgenda(anAgenda());
    const rechts = copyOf(links);
    typeInText(links, "antwoord-inw-1", 0, "Links schrijft.");
    typeInText(rechts, "antwoord-inw-1", 0, "Rechts schrijft.");

    exchange(links, rechts);

    const tekst = plainText(readTekst(links, "antwoord-inw-1"));
    expect(tekst).toContain("Links schrijft.");
    expect(tekst).toContain("Rechts schrijft.");
    expect(readTekst(rechts, "antwoord-inw-1")).toEqual(readTekst(links, "antwoord-inw-1"));
  });

  it("keep words both typed into one sentence", () => {
    const links = docFromAgenda(anAgenda());
    typeInText(links, "antwoord-inw-1", 0, "De regio groeit.");
    const rechts = copyOf(links);
    typeInText(links, "antwoord-inw-1", 3, "hele ");
    typeInText(rechts, "antwoord-inw-1", 15, " snel");

    exchange(links, rechts);

    expect(plainText(readTekst(rechts, "antwoord-inw-1"))).toBe("De hele regio groeit snel.");
  });

  it("keep different fields of one record that both changed", () => {
    const links = docFromAgenda(anAgenda());
    makeEdit(links, voegToe("actie", "a", { titel: "Jobcoaches" }));
    const rechts = copyOf(links);
    makeEdit(links, wijzig("actie", "a", { titel: "Jobcoaches voor jongeren" }));
    makeEdit(rechts, wijzig("actie", "a", { status: "loopt", start: "2026-03" }));

    exchange(links, rechts);

    expect(readAgenda(rechts).acties[0]).toMatchObject({
      titel: "Jobcoaches voor jongeren",
      status: "loopt",
      start: "2026-03",
    });
  });
});
