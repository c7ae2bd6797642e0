import { describe, expect, it } from "vitest";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

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

  it("is not made of what is not there", () => {
    const session = aSession(anAgenda());
    expect(session.kan(dupliceer("actie", "weg", "kopie", {}))).toBe(false);
  });
});
