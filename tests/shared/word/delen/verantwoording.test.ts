import { describe, expect, it } from "vitest";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { headings, make, table } from "#tests/builders/a-tree.ts";
import { anAgenda } from "#tests/builders/an-agenda.ts";

describe("verantwoording", () => {
  it("has nothing of the work that is still to be done", () => {
    const tekst = plainTree(make(aFullAgenda())).join("\n");

    expect(table(make(aFullAgenda()), "Wat er met de vragen over Aanbod")).toEqual([
      "Nr. | Vraag | Keuze | Waar of waarom",
      "1 | Inwoners en leeftijd | Beantwoord | Paragraaf\u00a02.1.1",
      "3 | Opleiding van inwoners en studenten | Elders beantwoord | in het onderwijsplan",
      "4 | Verschillen binnen de regio | Bewust niet | want de verschillen zijn klein",
    ]);
    expect(tekst).not.toMatch(/nog niet gekozen|nog te schrijven/iu);
  });

  it("is left out when there is only work to be done", () => {
    expect(headings(make(anAgenda(), { begroting: false }), 1)).toEqual([]);
    expect(headings(make(anAgenda(), { begroting: false, openVragen: true }), 1)).toHaveLength(1);
  });

  it.each([
    ["De verschillen zijn klein", "want de verschillen zijn klein"],
    ["Want de verschillen zijn klein", "want de verschillen zijn klein"],
    ["want: Er is geen geld", "want er is geen geld"],
    ["UWV doet dit al", "want UWV doet dit al"],
    ["Roermond onderzoekt dit", "want Roermond onderzoekt dit"],
  ])("writes a reason after want as grammar asks: %s", (reden, verwacht) => {
    const basis = aFullAgenda();
    const antwoord = { ...basis.antwoorden["inw-4"], triage: { kind: "bewust-niet", want: reden } };
    const tree = make({ ...basis, antwoorden: { ...basis.antwoorden, "inw-4": antwoord as never } });

    expect(table(tree, "Wat er met de vragen over Aanbod").at(-1)).toContain(`Bewust niet | ${verwacht}`);
  });

  it("tells for each question where it is answered, elsewhere, deliberately not, or open", () => {
    const rijen = table(make(aFullAgenda(), { openVragen: true }), "Wat er met de vragen over Aanbod");

    expect(rijen.slice(0, 6)).toEqual([
      "Nr. | Vraag | Keuze | Waar of waarom",
      "1 | Inwoners en leeftijd | Beantwoord | Paragraaf\u00a02.1.1",
      "2 | Demografische druk | Nog te schrijven | ",
      "3 | Opleiding van inwoners en studenten | Elders beantwoord | in het onderwijsplan",
      "4 | Verschillen binnen de regio | Bewust niet | want de verschillen zijn klein",
      "5 | Nieuwkomers uit het buitenland | Nog niet gekozen | ",
    ]);
  });

  it("does not refer to a paragraph that is not in the document", () => {
    const rijen = table(make(aFullAgenda(), { beleidsagenda: false }), "Wat er met de vragen over Aanbod");

    expect(rijen[1]).toBe("1 | Inwoners en leeftijd | Beantwoord | Niet in dit document opgenomen");
  });
});
