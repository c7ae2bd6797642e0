import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesGemeenten } from "#renderer/agenda/lees-gemeenten.ts";

describe("leesGemeenten", () => {
  it.each([
    ["one per line", "Cranendonck\nEcht-Susteren\n"],
    ["Windows lines", "Cranendonck\r\nEcht-Susteren"],
    ["commas", "Cranendonck, Echt-Susteren"],
    ["a row of Excel", "Cranendonck\tEcht-Susteren"],
    ["a column of Excel with its head", "Gemeente\nCranendonck\nEcht-Susteren"],
    ["numbering and bullets", "1. Cranendonck\n• Echt-Susteren"],
    ["the word gemeente", "Gemeente Cranendonck; gemeente Echt-Susteren"],
    ["a name that comes twice", "Cranendonck\ncranendonck\n  Echt-Susteren  "],
  ])("reads %s", (_, tekst) => {
    expect(leesGemeenten(tekst)).toEqual(["Cranendonck", "Echt-Susteren"]);
  });

  it("keeps names with apostrophes and spaces", () => {
    expect(leesGemeenten("’s-Hertogenbosch\nBergen op Zoom\n's-Gravenhage")).toEqual([
      "’s-Hertogenbosch",
      "Bergen op Zoom",
      "'s-Gravenhage",
    ]);
  });

  it("gives clean, different names for any text", () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const namen = leesGemeenten(tekst);
        expect(namen.every((naam) => naam.trim() === naam && naam !== "")).toBe(true);
        expect(new Set(namen.map((naam) => naam.toLocaleLowerCase("nl"))).size).toBe(namen.length);
      }),
    );
  });
});
