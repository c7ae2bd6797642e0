import { describe, expect, it } from "vitest";
import { toRichText } from "../../scripts/voorbeeld/blokken.ts";
import { Gegevens, readGegevens } from "../../scripts/voorbeeld/gegevens.ts";
import { maakBestand } from "../../scripts/voorbeeld/maak-bestand.ts";

const gegevens = await readGegevens("assets/voorbeelden/midden-limburg-2024");

describe("the data files of a sample", () => {
  it("become paragraphs, lists and tables with bold, citations and notes", () => {
    expect(
      toRichText(["Het **is** zo. [[bron-1|3.2]][^Bijna.]", { lijst: ["een"] }, { tabel: [["A"], ["1"]] }]),
    ).toEqual({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Het " },
            { type: "text", text: "is", marks: [{ type: "bold" }] },
            { type: "text", text: " zo. " },
            { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "3.2" } },
            { type: "voetnoot", attrs: { tekst: "Bijna." } },
          ],
        },
        {
          type: "bulletList",
          content: [
            { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "een" }] }] },
          ],
        },
        {
          type: "table",
          content: ["A", "1"].map((text, index) => ({
            type: "tableRow",
            content: [
              {
                type: index === 0 ? "tableHeader" : "tableCell",
                attrs: { colspan: 1, rowspan: 1 },
                content: [{ type: "paragraph", content: [{ type: "text", text }] }],
              },
            ],
          })),
        },
      ],
    });
  });

  it("are refused with an unknown field, and with a vraag the raamwerk does not ask", () => {
    expect(Gegevens.safeParse({ ...gegevens, bijlagen: [] }).success).toBe(false);
    const [eerste] = gegevens.antwoorden;
    if (!eerste) throw new Error("The sample has no answers.");
    expect(() => maakBestand({ ...gegevens, antwoorden: [{ ...eerste, vraag: "inw-99" }] })).toThrow(
      "inw-99",
    );
  });
});
