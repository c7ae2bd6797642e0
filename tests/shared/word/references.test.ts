import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import type { Block, Inline } from "#shared/domain/rich-text.ts";
import { plainTree } from "#shared/word/tree/plain-text.ts";
import { verwijsbaar } from "#shared/word/verwijsbaar.ts";
import { make } from "#tests/builders/a-tree.ts";
import { anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";

const words = (text: string): Inline => ({ type: "text", text });
const naar = (doel: string): Inline => ({ type: "verwijzing", attrs: { naar: doel } });
const zie = (doel: string): Block => ({
  type: "paragraph",
  content: [words("Zie "), naar(doel), words(".")],
});
const kop = (text: string, anker?: string): Block => ({
  type: "heading",
  attrs: { level: 3, ...(anker && { anker }) },
  content: [words(text)],
});
const tabel = (anker?: string): Block => ({
  type: "table",
  ...(anker && { attrs: { anker } }),
  content: [
    {
      type: "tableRow",
      content: [{ type: "tableCell", content: [{ type: "paragraph", content: [words("x")] }] }],
    },
  ],
});

function metTekst(content: readonly Block[], velden: Partial<Agenda> = {}): Agenda {
  return anAgenda({
    ambities: [anAmbitie()],
    acties: [anActie({ ambitieId: "ambitie-1", titel: "Jongerenpunt" })],
    hoofdstukken: [{ id: "h", titel: "Visie", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
    ...velden,
    teksten: { ...velden.teksten, [tekstSleutel("hoofdstuk", "h")]: { type: "doc", content } },
  });
}

const DEKKING = anAgenda().begroting.blokken.find(({ soort }) => soort === "dekking")?.id ?? "";

const gezien = (agenda: Agenda, opties: Parameters<typeof make>[1] = {}): string | undefined =>
  plainTree(make(agenda, opties)).find((regel) => regel.startsWith("Zie "));

describe("a reference", () => {
  it.each([
    ["hoofdstuk/h", "Zie 1."],
    ["onderdeel/ambities", "Zie 2."],
    ["ambitie/ambitie-1", "Zie 2.1."],
    ["actie/actie-1", "Zie 3.1.1."],
    ["bijlage/verantwoording", "Zie 1."],
  ])("to %s shows the number that has now", (doel, zin) => {
    const later = metTekst([zie(doel)], {
      antwoorden: {
        "inw-2": {
          vraagId: "inw-2",
          triage: { kind: "later" },
          klaar: false,
          vraagTekst: "",
          gewijzigd: null,
        },
      },
    });

    expect(gezien(later)).toBe(zin);
  });

  it("follows when something comes before its doel", () => {
    const agenda = metTekst([zie("actie/actie-1")], {
      teksten: { [tekstSleutel("antwoord", "inw-1")]: aText("Er wonen veel mensen.") },
    });

    expect(gezien(agenda)).toBe("Zie 4.1.1.");
  });

  it("to a table shows the number of its caption", () => {
    const agenda = metTekst([zie("tabel/dekking"), tabel()], {
      begroting: { ...anAgenda().begroting, posten: [aPost(), aPost({ id: "post-2", blokId: DEKKING })] },
    });
    const tabellen = verwijsbaar(agenda, raamwerken[0]).filter(({ woord }) => woord === "tabel");

    expect(
      tabellen.map(({ naar: doel, nummer, titel }) => [doel, nummer, titel.replace(/ \d.*$/u, "")]),
    ).toEqual([
      [null, "1", "Visie"],
      ["tabel/lasten", "2", "Lasten"],
      ["tabel/dekking", "3", "Dekking"],
    ]);
    expect(gezien(agenda)).toBe("Zie 3.");
  });

  it("to a heading or table of a text goes by its anker, the first of two that were copied", () => {
    expect(gezien(metTekst([zie("anker/k"), kop("Een"), kop("Twee", "k"), kop("Drie", "k")]))).toBe(
      "Zie 1.2.",
    );
    expect(gezien(metTekst([zie("anker/t"), tabel(), tabel("t"), tabel("t")]))).toBe("Zie 2.");
  });

  it("is the name of its doel in plain text when that is left out, and says so when that is gone", () => {
    const agenda = metTekst([zie("actie/actie-1")]);
    const [zonder] = [make(agenda, { uitvoeringsagenda: false })];
    const runs = zonder?.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => ("runs" in block ? block.runs : []));

    expect(gezien(agenda, { uitvoeringsagenda: false })).toBe("Zie ‘Jongerenpunt’.");
    expect(runs.some(({ kind }) => kind === "ref")).toBe(false);
    expect(gezien(metTekst([zie("actie/weg")]))).toBe("Zie (verwijzing ontbreekt).");
    expect(gezien(metTekst([zie("onzin")]))).toBe("Zie (verwijzing ontbreekt).");
  });

  it("to a heading that is too deep for a number shows its name and leads there", () => {
    const agenda = metTekst([], {
      teksten: {
        [tekstSleutel("actie", "actie-1", "probleem")]: {
          type: "doc",
          content: [kop("Diep", "d"), zie("anker/d")],
        },
      },
    });
    const runs = make(agenda)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => ("runs" in block ? block.runs : []));

    expect(gezien(agenda)).toBe("Zie ‘Diep’.");
    expect(runs).toContainEqual(expect.objectContaining({ kind: "ref", text: "‘Diep’" }));
  });

  it("stays on one line with the word before it", () => {
    const line: Block = { type: "paragraph", content: [words("Zie tabellen "), naar("tabel/lasten")] };
    const agenda = metTekst([line], { begroting: { ...anAgenda().begroting, posten: [aPost()] } });

    expect(gezien(agenda)).toBe("Zie tabellen\u00a01");
  });
});

it("names everything with a number that can be referred to, with the word that goes before it", () => {
  const agenda = metTekst([kop("Onze regio"), kop("Ons doel", "doel"), zie("actie/actie-1")]);

  expect(verwijsbaar(agenda, raamwerken[0]).slice(0, 3)).toEqual([
    { naar: "hoofdstuk/h", herkomst: null, woord: "hoofdstuk", nummer: "1", titel: "Visie" },
    {
      naar: null,
      herkomst: { sleutel: "hoofdstuk-h", index: 0 },
      woord: "paragraaf",
      nummer: "1.1",
      titel: "Onze regio",
    },
    {
      naar: "anker/doel",
      herkomst: { sleutel: "hoofdstuk-h", index: 1 },
      woord: "paragraaf",
      nummer: "1.2",
      titel: "Ons doel",
    },
  ]);
});
