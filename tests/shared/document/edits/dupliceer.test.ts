import { describe, expect, it } from "vitest";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda, STEMPEL } from "#tests/builders/an-agenda.ts";

const tekst = {
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text: "Zo." }] }],
} as const;

describe("a copy of a record", () => {
  it("stands right after it with its fields and texts, and is one step to undo", () => {
    const session = aSession(
      anAgenda({
        acties: [
          anActie({ id: "een", trekker: "p", gemeenten: ["g"] }),
          anActie({ id: "twee", volgorde: "a1" }),
        ],
        teksten: { "actie-een-aanpak": tekst } as never,
      }),
    );
    session.doe(dupliceer("actie", "een", "kopie", { titel: "Kopie" }));

    const { agenda } = session.store.getState();
    expect(agenda.acties.map(({ id }) => id)).toEqual(["een", "kopie", "twee"]);
    expect(agenda.acties[1]).toMatchObject({ titel: "Kopie", trekker: "p", gemeenten: ["g"] });
    expect(agenda.teksten["actie-kopie-aanpak"]).toEqual(agenda.teksten["actie-een-aanpak"]);
    session.undo.undo();
    expect(session.store.getState().agenda.acties.map(({ id }) => id)).toEqual(["een", "twee"]);
  });

  it("stands behind it whatever it is called, with a stamp of its own and nothing of its identity", () => {
    const eerder = { op: "2025-01-01T00:00:00.000Z", door: "Collega" };
    const session = aSession(
      anAgenda({
        acties: [anActie({ id: "een", gewijzigd: eerder }), anActie({ id: "twee", volgorde: "a1" })],
      }),
    );

    expect(session.doe(dupliceer("actie", "een", "aap", {}))).toBe(true);

    const { agenda } = session.store.getState();
    expect(agenda.acties.map(({ id, gewijzigd }) => [id, gewijzigd])).toEqual([
      ["een", eerder],
      ["aap", STEMPEL],
      ["twee", null],
    ]);
    expect(docFromAgenda(agenda).getMap("acties").toJSON()).toMatchObject(
      session.doc.getMap("acties").toJSON(),
    );
  });

  it("keeps the level of headings, and not the names that its headings and tables are referred to by", () => {
    const tabel = {
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [{ type: "paragraph" }] }] }],
    };
    const session = aSession(
      anAgenda({
        acties: [anActie({ id: "een" })],
        teksten: {
          "actie-een-aanpak": {
            type: "doc",
            content: [
              { type: "heading", attrs: { level: 4, anker: "kop" } },
              { ...tabel, attrs: { anker: "tabel" } },
            ],
          },
        } as never,
      }),
    );
    session.doe(dupliceer("actie", "een", "kopie", {}));
    expect(session.store.getState().agenda.teksten["actie-kopie-aanpak"]?.content).toMatchObject([
      { type: "heading", attrs: { level: 4 } },
      tabel,
    ]);
    expect(JSON.stringify(session.store.getState().agenda.teksten["actie-kopie-aanpak"])).not.toContain(
      "anker",
    );
  });

  it("is not made of what is not there", () => {
    const session = aSession(anAgenda());
    expect(session.kan(dupliceer("actie", "weg", "kopie", {}))).toBe(false);
  });
});
