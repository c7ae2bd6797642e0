import { expect, it } from "vitest";
import { geefAnker } from "#shared/document/edits/anker.ts";
import { dupliceer } from "#shared/document/edits/dupliceer.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

const cel = { type: "tableCell", content: [{ type: "paragraph" }] } as const;
const TEKST: RichText = {
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "Zo." }] },
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Kop" }] },
    { type: "table", content: [{ type: "tableRow", content: [cel] }] },
  ],
};

const sessie = () =>
  aSession(anAgenda({ acties: [anActie({ id: "a" })], teksten: { "actie-a-aanpak": TEKST } }));

it("gives a heading or table of a text a name once, and nothing else", () => {
  const session = sessie();
  const gegeven = [0, 1, 2, 3].map((index) =>
    session.doe(geefAnker("actie-a-aanpak", index, `anker-${index}`)),
  );

  expect(gegeven).toEqual([false, true, true, false]);
  expect(session.doe(geefAnker("actie-a-aanpak", 1, "ander"))).toBe(false);
  const { content } = session.store.getState().agenda.teksten["actie-a-aanpak"] ?? expect.fail();
  expect(content.map((block) => ("attrs" in block ? block.attrs : undefined))).toEqual([
    undefined,
    { level: 3, anker: "anker-1" },
    { anker: "anker-2" },
  ]);
});

it("stays with the text that has it when its record is copied", () => {
  const session = sessie();
  session.doe(geefAnker("actie-a-aanpak", 1, "k"));
  session.doe(geefAnker("actie-a-aanpak", 2, "t"));
  session.doe(dupliceer("actie", "a", "b", {}));

  const { teksten } = session.store.getState().agenda;
  expect(
    teksten["actie-b-aanpak"]?.content.map((block) => ("attrs" in block ? block.attrs : undefined)),
  ).toEqual([undefined, { level: 3 }, undefined]);
});
