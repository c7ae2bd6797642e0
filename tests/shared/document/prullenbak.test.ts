import { describe, expect, it } from "vitest";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { verwijder, wijzig, zetTerug } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const aDoc = () =>
  docFromAgenda(
    anAgenda({
      ambities: [anAmbitie()],
      acties: [anActie()],
      bronnen: [aBron()],
      begroting: aBegroting({ posten: [aPost()] }),
    }),
  );

describe("the bin", () => {
  it("shows what was removed, with its title, until it is restored", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);

    makeEdit(doc, verwijder("bron", "bron-1"));
    expect(projection.prullenbak()).toEqual([
      {
        ref: { soort: "bron", id: "bron-1" },
        woord: "Bron",
        titel: "Regio in Beeld",
        op: expect.any(String),
      },
    ]);
    makeEdit(doc, zetTerug("bron", "bron-1"));

    expect(projection.prullenbak()).toEqual([]);
    expect(projection.agenda.bronnen).toHaveLength(1);
  });

  it("shows what went last first, by the name of its kind when it has none", () => {
    const doc = aDoc();
    const projection = new AgendaProjection(doc);
    const op = (dag: number) => ({ stempel: { op: `2026-01-0${dag}T10:00:00.000Z`, door: "Adviseur" } });
    makeEdit(doc, wijzig("actie", "actie-1", { titel: "  " }));
    makeEdit(doc, wijzig("ambitie", "ambitie-1", { titel: " Werk " }));
    makeEdit(doc, verwijder("bron", "bron-1"), op(2));
    makeEdit(doc, verwijder("actie", "actie-1"), op(3));
    makeEdit(doc, verwijder("ambitie", "ambitie-1"), op(1));
    makeEdit(doc, verwijder("post", "post-1"), op(4));
    doc.getMap("posten").delete("post-1/verwijderdOp");

    expect(projection.prullenbak()).toMatchObject([
      { ref: { id: "actie-1" }, titel: "Lege actie" },
      { ref: { id: "bron-1" } },
      { ref: { id: "ambitie-1" }, titel: "Werk" },
      { ref: { id: "post-1" } },
    ]);
    expect(projection.prullenbak().at(-1)).not.toHaveProperty("op");
  });
});
