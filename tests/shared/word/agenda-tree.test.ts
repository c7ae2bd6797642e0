import { describe, expect, it } from "vitest";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { BegrotingRij } from "#shared/domain/begroting.ts";
import type { DocumentTree } from "#shared/word/tree/document-tree.ts";
import { plainBlocks, plainTree } from "#shared/word/tree/plain-text.ts";
import { aFullAgenda } from "#tests/builders/a-full-agenda.ts";
import { blocksOf, headings, make, table } from "#tests/builders/a-tree.ts";
import { aBron, anAgenda, aPost, aText } from "#tests/builders/an-agenda.ts";

describe("the order of the document", () => {
  it("goes from own chapters over analysis, ambities and uitvoering to the annexes", () => {
    expect(headings(make(aFullAgenda()), 1)).toEqual([
      "1 Samenvatting",
      "2 Aanbod: de inwoners nu en in de toekomst",
      "3 Ambities",
      "4 Uitvoeringsagenda",
      "5 Werkwijze",
      "Bijlage 1 Begroting 2026–2027",
      "Bijlage 2 Partners",
      "Bijlage 3 Bronnen",
      "Bijlage 4 Afkortingen",
      "Bijlage 5 Verantwoording raamwerk",
    ]);
  });

  it.each([
    ["hoofdstukken", ["Samenvatting", "Werkwijze"]],
    ["beleidsagenda", ["Aanbod: de inwoners nu en in de toekomst", "Bronnen"]],
    ["ambities", ["Ambities"]],
    ["uitvoeringsagenda", ["Uitvoeringsagenda"]],
    ["begroting", ["Begroting 2026–2027"]],
    ["partners", ["Partners"]],
    ["afkortingen", ["Afkortingen"]],
    ["verantwoording", ["Verantwoording raamwerk"]],
  ] as const)("leaves %s out when it is not chosen, and nothing else", (naam, weg) => {
    const titles = (tree: DocumentTree) =>
      headings(tree, 1).map((kop) => kop.replace(/^(Bijlage )?\d+ /u, ""));
    const alles = titles(make(aFullAgenda()));

    expect(titles(make(aFullAgenda(), { [naam]: false }))).toEqual(
      alles.filter((kop) => !weg.includes(kop as never)),
    );
  });

  it("puts a heading in an answer one level under the question, also when the writer skipped one", () => {
    const koppen = blocksOf(make(aFullAgenda())).flatMap((b) => (b.kind === "heading" ? [b] : []));
    const jongeren = koppen.find((kop) => plainBlocks([kop]).join("") === "Jongeren");

    expect(jongeren?.level).toBe(4);
  });
});

describe("questions", () => {
  it("stand as a heading in short form, never as a form", () => {
    const tekst = plainTree(make(aFullAgenda()));

    expect(tekst).toContain("Inwoners en leeftijd");
    expect(tekst.join("\n")).not.toContain("Hoeveel inwoners heeft de regio");
  });

  it("without text show only when asked for", () => {
    const open = /Nog te beantwoorden: Hoe groot is de groep/u;

    expect(plainTree(make(aFullAgenda())).join("\n")).not.toMatch(open);
    expect(plainTree(make(aFullAgenda(), { openVragen: true })).join("\n")).toMatch(open);
  });

  it("keep their answer out of the document when they were put off", () => {
    const agenda = anAgenda({
      antwoorden: {
        "inw-1": {
          vraagId: "inw-1",
          triage: { kind: "later" },
          klaar: false,
          vraagTekst: "",
          gewijzigd: null,
        },
      },
      teksten: { [tekstSleutel("antwoord", "inw-1")]: aText("Een eerste aanzet.") },
    });

    expect(plainTree(make(agenda))).not.toContain("Een eerste aanzet.");
  });

  it("that this raamwerk does not ask keep their answer, under the old wording", () => {
    const agenda = anAgenda({
      antwoorden: {
        oud: {
          vraagId: "oud",
          triage: { kind: "nu" },
          klaar: true,
          vraagTekst: "Wat vroeg men eerder?",
          gewijzigd: null,
        },
      },
      teksten: { [tekstSleutel("antwoord", "oud")]: aText("Dit nog steeds.") },
    });

    expect(headings(make(agenda), 2)).toContain("1.1 Wat vroeg men eerder?");
    expect(plainTree(make(agenda))).toContain("Dit nog steeds.");
  });
});

describe("the title page", () => {
  it("does not say the word versie twice", () => {
    expect(plainTree(make(anAgenda({ versie: "Versie 2 maart" })))).toContain("Versie 2 maart");
    expect(plainTree(make(anAgenda({ versie: "concept 3" })))).toContain("Versie concept 3");
  });
});

describe("begroting", () => {
  it("shows blokken, subtotals and totals per year, PM in its own right, and notes by mark", () => {
    const tree = make(aFullAgenda());

    expect(table(tree, "Lasten")).toEqual([
      "Post | 2026 | 2027 | Totaal",
      "Kerntaken",
      "Programmamanager * | 100.000 | 105.000 | 205.000",
      "Subtotaal | 100.000 | 105.000 | 205.000",
      "Projecten",
      "Jobcoach | 50.000 | PM | 50.000\u00a0+\u00a0PM",
      "Subtotaal | 50.000 | PM | 50.000\u00a0+\u00a0PM",
      "Totaal lasten ** | 150.000 | 105.000\u00a0+\u00a0PM | 255.000\u00a0+\u00a0PM",
    ]);
    expect(table(tree, "Dekking").slice(-2)).toEqual([
      "Totaal dekking | 150.000 | 105.000 | 255.000",
      "Saldo (dekking min lasten) | 0 | 0\u00a0+\u00a0PM | 0\u00a0+\u00a0PM",
    ]);
    expect(table(tree, "Reserves")).toEqual([
      "Post | 2026 | 2027",
      "Bestemmingsreserve",
      "Stand begin van het jaar | 0 | 15.000",
      "Stand | 20.000 | ",
      "Onttrekking | −5.000 | ",
      "Stand na mutaties | 15.000 | 15.000",
    ]);
    expect(plainTree(tree)).toEqual(
      expect.arrayContaining(["* Inclusief werkplek.", "** Onder voorbehoud."]),
    );
  });

  it("marks notes with one to three asterisks, then with a number, from the top of the table down", () => {
    const basis = aFullAgenda();
    const rijen: BegrotingRij[] = [
      { soort: "totaal", id: "lasten" },
      { soort: "post", id: "p-2" },
      { soort: "blok", id: "blok-2" },
      { soort: "post", id: "p-1" },
      { soort: "blok", id: "blok-1" },
    ];
    const noten = rijen.map((bij, index) => ({
      id: `n${index}`,
      bij,
      tekst: `Bij ${bij.id}.`,
      volgorde: `a${index}`,
    }));
    const tree = make({ ...basis, begroting: { ...basis.begroting, noten } });
    const merk = /^(\*+|\d\)) /u;

    expect(table(tree, "Lasten").map((rij) => rij.split(" | ")[0])).toEqual([
      "Post",
      "Kerntaken *",
      "Programmamanager **",
      "Subtotaal",
      "Projecten ***",
      "Jobcoach 4)",
      "Subtotaal",
      "Totaal lasten 5)",
    ]);
    expect(plainTree(tree).filter((regel) => merk.test(regel))).toEqual([
      "* Bij blok-1.",
      "** Bij p-1.",
      "*** Bij blok-2.",
      "4) Bij p-2.",
      "5) Bij lasten.",
    ]);
  });

  it("explains PM only where there is one", () => {
    const basis = aFullAgenda();
    const posten = basis.begroting.posten.map((post) => ({ ...post, bedragen: { "2026": euro(1) } }));
    const uitleg = /PM betekent/u;

    expect(plainTree(make(basis)).join("\n")).toMatch(uitleg);
    expect(plainTree(make({ ...basis, begroting: { ...basis.begroting, posten } })).join("\n")).not.toMatch(
      uitleg,
    );
  });

  it("never hides a printed total that the rows do not add up to", () => {
    expect(plainTree(make(aFullAgenda()))).toContain(
      "Totaal lasten 2026: in het overgenomen stuk staat 150.001; de posten tellen op tot 150.000 (verschil 1).",
    );
  });

  it("lies on its side when there are many years, and only then", () => {
    const jaren = [2026, 2027, 2028, 2029, 2030];
    const basis = aFullAgenda();
    const breed = { ...basis, begroting: { ...basis.begroting, jaren } };

    expect(make(basis).sections.map(({ landscape }) => landscape)).toEqual([false]);
    expect(make(breed).sections.map(({ landscape }) => landscape)).toEqual([false, true, false]);
    const [, liggend] = make(breed).sections;
    expect(plainBlocks(liggend?.blocks ?? [])).toEqual(
      expect.arrayContaining(["* Inclusief werkplek.", "** Onder voorbehoud."]),
    );
  });

  it("goes on in a second table after eight years, with the total in the last", () => {
    const jaren = Array.from({ length: 10 }, (_, index) => 2026 + index);
    const basis = aFullAgenda();
    const posten = [aPost({ id: "p", blokId: "blok-1", bedragen: { "2026": euro(1), "2035": PM } })];
    const tree = make({ ...basis, begroting: { ...basis.begroting, jaren, posten, gedrukt: {} } });

    expect(table(tree, "Lasten 2026–2033")[0]).not.toContain("Totaal");
    expect(table(tree, "Lasten 2034–2035").at(-1)).toBe("Totaal lasten * | 0 | PM | 1\u00a0+\u00a0PM");
  });
});

describe("bronnen", () => {
  const cite = (bronId: string) =>
    ({
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "bronVerwijzing", attrs: { bronId, vindplaats: "" } }] },
      ],
    }) as const;
  const met = (bronnen: Agenda["bronnen"], aangehaald: readonly string[]) =>
    anAgenda({
      bronnen,
      hoofdstukken: aangehaald.map((id) => ({
        id,
        titel: id,
        plaats: "voorin",
        volgorde: id,
        gewijzigd: null,
      })),
      teksten: Object.fromEntries(
        aangehaald.map((id) => [
          tekstSleutel("hoofdstuk", id),
          { ...cite(id), content: [...aText("Zie").content, ...cite(id).content] },
        ]),
      ),
    });

  it("that share a name get a letter, in the text and in the list", () => {
    const agenda = met([aBron({ id: "b1" }), aBron({ id: "b2", titel: "Ander rapport" })], ["b1", "b2"]);
    const tree = make(agenda);

    expect(plainTree(tree)).toEqual(expect.arrayContaining(["(UWV 2024a)", "(UWV 2024b)"]));
    expect(table(tree, "De aangehaalde bronnen")).toEqual([
      "In de tekst | Bron",
      "UWV 2024a | Regio in Beeld. UWV, 2024.",
      "UWV 2024b | Ander rapport. UWV, 2024.",
    ]);
  });

  it("keep their toelichting to the bibliotheek, as its field promises", () => {
    const agenda = met([aBron({ id: "b1", toelichting: "Bel eerst de afdeling." })], ["b1"]);

    expect(plainTree(make(agenda)).join("\n")).not.toContain("Bel eerst de afdeling");
  });

  it("are listed only when the document cites them", () => {
    const agenda = met([aBron({ id: "b1" }), aBron({ id: "b2", titel: "Nooit aangehaald" })], ["b1"]);

    expect(table(make(agenda), "De aangehaalde bronnen")).toHaveLength(2);
    expect(headings(make(agenda, { hoofdstukken: false }), 1)).not.toContain("Bijlage 1 Bronnen");
  });

  it("that are gone are said to be unknown, not left out in silence", () => {
    expect(plainTree(make(met([], ["weg"])))).toContain("(bron ontbreekt)");
  });
});
