import { describe, expect, it } from "vitest";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { metEigenIds, vindDubbeleIds } from "#shared/document/dubbele-ids.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { aBegroting } from "#tests/builders/a-begroting.ts";
import { anActie, anAgenda, aPost } from "#tests/builders/an-agenda.ts";

const actie = (id: string, titel: string) => anActie({ id, titel });
const DUBBEL = anAgenda({
  acties: [actie("a", "Eerste"), actie("a-2", "Tweede"), actie("a", "Derde"), actie("a", "Vierde")],
});

describe("an agenda of another tool in which an id stands twice", () => {
  it("keeps every record, under an id of its own", () => {
    const { acties } = readAgenda(docFromAgenda(metEigenIds(DUBBEL)));

    expect(Object.fromEntries(acties.map(({ id, titel }) => [titel, id]))).toEqual({
      Eerste: "a",
      Tweede: "a-2",
      Derde: "a-3",
      Vierde: "a-4",
    });
  });

  it("keeps what stands once as it is", () => {
    expect(metEigenIds(DUBBEL).acties[0]).toBe(DUBBEL.acties[0]);
    expect(metEigenIds(DUBBEL).gemeenten).toEqual(DUBBEL.gemeenten);
  });

  it("says where in the begroting", () => {
    const posten = [aPost({ id: "p" }), aPost({ id: "q" }), aPost({ id: "p" })];
    const agenda = anAgenda({ begroting: aBegroting({ posten }) });
    expect(vindDubbeleIds(agenda)).toEqual(["begroting.posten.2.id"]);
    expect(metEigenIds(agenda).begroting.posten.map(({ id }) => id)).toEqual(["p", "q", "p-2"]);
  });

  it("says where", () => {
    expect(vindDubbeleIds(DUBBEL)).toEqual(["acties.2.id", "acties.3.id"]);
    expect(vindDubbeleIds(metEigenIds(DUBBEL))).toEqual([]);
  });
});
