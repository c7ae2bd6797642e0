import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { verwijder, voegToe, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { AGENDA_ROOT, DOCUMENT_VERSIE, VERSIE_VELD } from "#shared/document/layout.ts";
import { AgendaProjection, readAgenda } from "#shared/document/projection.ts";
import { createUndo } from "#shared/document/undo.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { anAgenda, anAmbitie, aText } from "#tests/builders/an-agenda.ts";
import { anyEdit, copyOf, exchange, typeInText } from "#tests/builders/document-edits.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

/** An answer that was given later stays stored as one nobody touched: to a reader that is the same. */
function withoutUntouched(agenda: Agenda): Agenda {
  const leeg = ([id, antwoord]: [string, Agenda["antwoorden"][string]]) =>
    JSON.stringify({ ...leegAntwoord(id), ...antwoord }) === JSON.stringify(leegAntwoord(id));
  return {
    ...agenda,
    antwoorden: Object.fromEntries(Object.entries(agenda.antwoorden).filter((entry) => !leeg(entry))),
  };
}

describe("bringTo", () => {
  it("makes a document read as an earlier agenda, whatever was done since", () => {
    const edits = fc.array(anyEdit, { maxLength: 20 });
    fc.assert(
      fc.property(edits, edits, (eerder, later) => {
        const doc = docFromAgenda(anAgenda({ ambities: [anAmbitie()] }));
        for (const { apply } of eerder) apply(doc);
        const doel = readAgenda(doc);
        for (const { apply } of later) apply(doc);
        const projection = new AgendaProjection(doc);

        bringTo(doc, doel);

        expect(withoutUntouched(projection.agenda)).toEqual(withoutUntouched(doel));
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing in a document that reads so already", () => {
    const doc = docFromAgenda(anAgenda({ ambities: [anAmbitie({ doelgroepen: ["jongeren"] })] }));
    let updates = 0;
    doc.on("update", () => {
      updates += 1;
    });

    bringTo(doc, readAgenda(doc));

    expect(updates).toBe(0);
  });

  it("takes back what was removed, answered, chosen, written and counted since", () => {
    const doc = docFromAgenda(
      anAgenda({
        ambities: [anAmbitie({ doelgroepen: ["jongeren"] })],
        begroting: aBegroting(),
        teksten: { "ambitie-ambitie-1": aText("Eerst.") },
      }),
    );
    const doel = readAgenda(doc);
    const antwoord = { klaar: true, triage: { kind: "later" } } as const;
    makeEdit(doc, verwijder("post", "een"));
    makeEdit(doc, wijzig("antwoord", "inw-1", antwoord));
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { doelgroepen: ["ouderen"] }));
    makeEdit(doc, wijzig("post", "twee", { bedragen: { "2027": euro(5) } }));
    typeInText(doc, "ambitie-ambitie-1", 0, "Nu. ");
    typeInText(doc, "antwoord-inw-1", 0, "Antwoord.");

    bringTo(doc, doel);

    const { antwoorden, ...rest } = readAgenda(doc);
    expect(rest).toEqual({ ...doel, antwoorden: undefined });
    expect(antwoorden).toEqual({ "inw-1": leegAntwoord("inw-1") });
  });

  it("is one step to undo, and gives a new document the version of now", () => {
    const doc = docFromAgenda(anAgenda());
    expect(doc.getMap(AGENDA_ROOT).get(VERSIE_VELD)).toBe(DOCUMENT_VERSIE);
    const undo = createUndo(doc);
    bringTo(doc, anAgenda({ titel: "Anders", ambities: [anAmbitie()] }));
    undo.undo();
    expect([readAgenda(doc), undo.canUndo()]).toEqual([anAgenda(), false]);
  });

  it("puts what was made since in the bin", () => {
    const doc = docFromAgenda(anAgenda());
    const doel = readAgenda(doc);
    makeEdit(doc, voegToe("actie", "nieuw", { titel: "Later bedacht" }));

    bringTo(doc, doel);
    expect(readAgenda(doc).acties).toEqual([]);
    makeEdit(doc, zetTerug("actie", "nieuw"));

    expect(readAgenda(doc).acties[0]?.titel).toBe("Later bedacht");
  });

  it("goes on merging with a colleague's copy", () => {
    const doc = docFromAgenda(anAgenda({ ambities: [anAmbitie()] }));
    const doel = readAgenda(doc);
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { titel: "Tussenstand" }));
    const collega = copyOf(doc);
    bringTo(doc, doel);
    typeInText(collega, "ambitie-ambitie-1", 0, "Van de collega");

    exchange(doc, collega);

    expect(readAgenda(doc)).toEqual(readAgenda(collega));
    expect(readAgenda(doc).ambities[0]?.titel).toBe(anAmbitie().titel);
    expect(readAgenda(doc).teksten["ambitie-ambitie-1"]).toBeDefined();
  });
});
