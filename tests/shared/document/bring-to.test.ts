import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import { bringTo } from "#shared/document/bring-to.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { voegToe, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { AgendaProjection, readAgenda } from "#shared/document/projection.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { anAgenda, anAmbitie } from "#tests/builders/an-agenda.ts";
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
