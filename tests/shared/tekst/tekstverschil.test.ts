import { describe, expect, it } from "vitest";
import type { Block, Inline, Mark, RichText } from "#shared/domain/rich-text.ts";
import { type Knoop, type KnoopVerschil, tekstverschil } from "#shared/tekst/tekstverschil.ts";
import { type Stuk, woordverschil } from "#shared/tekst/woordverschil.ts";
import { aText } from "#tests/builders/an-agenda.ts";
import { createRandom, type Random } from "#tests/builders/random.ts";
import { randomText } from "#tests/builders/random-text.ts";

const woord = (text: string, ...marks: Mark[]): Inline => ({ type: "text", text, marks });

/** Runs as "-weg- +erbij+ blijft". */
function opRegel(stukken: readonly Stuk[]): string {
  const teken = { blijft: "", weg: "-", erbij: "+" };
  return stukken
    .map(({ wat, inhoud }) => {
      const tekst = inhoud.map((node) => (node.type === "text" ? node.text : `<${node.type}>`)).join("");
      return `${teken[wat]}${tekst}${teken[wat]}`;
    })
    .join("|");
}

const verschilVan = (oud: string, nieuw: string) => opRegel(woordverschil([woord(oud)], [woord(nieuw)]));

type Kant = "weg" | "erbij";

/** One side of the comparison again: without what only the other side has. */
function kant(verschillen: readonly KnoopVerschil[], van: Kant): Knoop[] {
  return verschillen.flatMap((verschil): Knoop[] => {
    if ("knoop" in verschil) return verschil.wat === "blijft" || verschil.wat === van ? [verschil.knoop] : [];
    const knoop = van === "weg" ? verschil.oud : verschil.nieuw;
    const content = verschil.wat === "regel" ? regelKant(verschil.stukken, van) : kant(verschil.delen, van);
    return [{ ...knoop, content } as Knoop];
  });
}

const regelKant = (stukken: readonly Stuk[], van: Kant): Inline[] =>
  stukken.flatMap(({ wat, inhoud }) => (wat === "blijft" || wat === van ? inhoud : []));

/** A text with one way to write it: neighbours with the same marks are one node, and no line is empty content. */
function kort(knopen: readonly unknown[]): unknown[] {
  const rij: { type?: string; text?: string; marks?: unknown[]; content?: unknown[] }[] = [];
  for (const knoop of knopen as typeof rij) {
    const { marks = [], content = [] } = knoop;
    const schoon = { ...knoop, marks, content: kort(content) };
    const vorige = rij.at(-1);
    if (
      knoop.type === "text" &&
      vorige?.type === "text" &&
      JSON.stringify(vorige.marks) === JSON.stringify(marks)
    )
      rij.splice(-1, 1, { ...vorige, text: `${vorige.text}${knoop.text}` });
    else rij.push(schoon);
  }
  return rij;
}

/** A text with some of its words, lines and parts dropped, doubled or replaced. */
function veranderd(random: Random, knopen: readonly unknown[]): unknown[] {
  return (knopen as { text?: string; content?: unknown[] }[]).flatMap((knoop) => {
    if (random.chance(0.08)) return [];
    if (random.chance(0.05)) return [knoop, knoop];
    if (knoop.text !== undefined && random.chance(0.5))
      return [
        {
          ...knoop,
          text: `${knoop.text
            .split(" ")
            .filter(() => random.chance(0.8))
            .join(" ")}.`,
        },
      ];
    return [knoop.content ? { ...knoop, content: veranderd(random, knoop.content) } : knoop];
  });
}

describe("the words of a line", () => {
  it.each([
    ["Wij helpen jongeren.", "Wij helpen ouderen.", "Wij helpen |-jongeren-|+ouderen+|."],
    ["Een zin", "Een zin, met meer", "Een zin|+, met meer+"],
    ["Een zin. En nog een.", "En nog een.", "-Een zin. -|En nog een."],
    ["meer werk", "minder zorg", "-meer werk-|+minder zorg+"],
    ["€ 1.250.000 in 2026", "€ 1.350.000 in 2026", "€ |-1.250.000-|+1.350.000+| in 2026"],
    ["UWV’s cijfer", "UWV cijfer", "-UWV’s-|+UWV+| cijfer"],
    ["gelijk", "gelijk", "gelijk"],
    ["", "nieuw", "+nieuw+"],
  ])("of ‘%s’ and ‘%s’ are %s", (oud, nieuw, runs) => {
    expect(verschilVan(oud, nieuw)).toBe(runs);
  });

  it("keep their marks, and a mark that changed is another word", () => {
    const vet: Mark = { type: "bold" };
    const stukken = woordverschil(
      [woord("heel veel werk")],
      [woord("heel "), woord("veel", vet), woord(" werk")],
    );
    expect(opRegel(stukken)).toBe("heel |-veel-|+veel+| werk");
    expect(stukken[2]?.inhoud).toEqual([{ type: "text", text: "veel", marks: [vet] }]);
  });

  it("count a citation and a note as a word of their own kind", () => {
    const citaat = (bronId: string): Inline => ({
      type: "bronVerwijzing",
      attrs: { bronId, vindplaats: "" },
    });
    const noot: Inline = { type: "voetnoot", attrs: { tekst: "Zie bijlage." } };
    const stukken = woordverschil([woord("Krapte"), citaat("a")], [woord("Krapte"), citaat("b"), noot]);
    expect(opRegel(stukken)).toBe("Krapte|-<bronVerwijzing>-|+<bronVerwijzing><voetnoot>+");
  });
});

describe("the parts of a text", () => {
  const watVan = (oud: RichText | null, nieuw: RichText | null) =>
    tekstverschil(oud, nieuw).map(({ wat }) => wat);

  it("stay when they are the same", () => {
    expect(watVan(aText("Een.", "Twee."), aText("Een.", "Twee."))).toEqual(["blijft", "blijft"]);
  });

  it("are compared by words when they are alike, and else come and go as a whole", () => {
    const oud = aText("De regio heeft krapte in de zorg.", "Dit gaat helemaal weg.");
    const nieuw = aText("De regio heeft krapte in de bouw.", "Iets totaal anders.");
    expect(watVan(oud, nieuw)).toEqual(["regel", "weg", "erbij"]);
  });

  it("are found again behind what was put before them", () => {
    const oud = aText("De regio heeft krapte in de zorg.");
    const nieuw = aText("Een nieuw begin.", "De regio heeft veel krapte in de zorg.");
    expect(watVan(oud, nieuw)).toEqual(["erbij", "regel"]);
  });

  it("are all new when nobody wrote the text before, and all gone the other way round", () => {
    expect(watVan(null, aText("a", "b"))).toEqual(["erbij", "erbij"]);
    expect(watVan(aText("a", "b"), null)).toEqual(["weg", "weg"]);
  });

  it("of a table are its rows, and of a row that changed its cells", () => {
    const rij = (...cellen: string[]) => ({
      type: "tableRow" as const,
      content: cellen.map((cel) => ({ type: "tableCell" as const, content: aText(cel).content })),
    });
    const tabel = (...rijen: ReturnType<typeof rij>[]): RichText => ({
      type: "doc",
      content: [{ type: "table", content: rijen } satisfies Block],
    });
    const [verschil] = tekstverschil(
      tabel(rij("Zorg", "100"), rij("Bouw", "200")),
      tabel(rij("Zorg", "100"), rij("Bouw", "250"), rij("Techniek", "50")),
    );
    const rijen = verschil?.wat === "delen" ? verschil.delen : [];
    expect(rijen.map(({ wat }) => wat)).toEqual(["blijft", "delen", "erbij"]);
    expect(rijen[1]?.wat === "delen" && rijen[1].delen.map(({ wat }) => wat)).toEqual(["blijft", "delen"]);
  });

  it("give the old text without what came, and the new one without what went", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = createRandom(seed);
      const oud = randomText(random, ["bron-1", "weg"]);
      const nieuw = random.chance(0.2)
        ? randomText(random, ["bron-1"])
        : ({ type: "doc", content: veranderd(random, oud.content) } as RichText);
      const verschil = tekstverschil(oud, nieuw);
      expect(kort(kant(verschil, "weg")), `old of ${seed}`).toEqual(kort(oud.content));
      expect(kort(kant(verschil, "erbij")), `new of ${seed}`).toEqual(kort(nieuw.content));
    }
  });

  it("are told apart as a whole in a text of ten thousand words that is wholly another", () => {
    const woorden = (letter: string) => Array.from({ length: 10_000 }, (_, index) => `${letter}${index % 7}`);
    const schud = (lijst: string[]) =>
      lijst.toSorted((a, b) => ((a.charCodeAt(1) * 7) % 5) - ((b.charCodeAt(1) * 7) % 5));
    expect(watVan(aText(woorden("a").join(" ")), aText(woorden("b").join(" ")))).toEqual(["weg", "erbij"]);
    const [geschud] = tekstverschil(aText(woorden("a").join(" ")), aText(schud(woorden("a")).join(" ")));
    expect(geschud?.wat === "regel" && geschud.stukken.map(({ wat }) => wat)).toEqual(["weg", "erbij"]);
  });
});
