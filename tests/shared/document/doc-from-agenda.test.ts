import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { nieuwsteRaamwerk } from "#assets/raamwerk/raamwerken.ts";
import { Agenda } from "#shared/document/agenda.ts";
import { recordsVan } from "#shared/document/agenda-lijsten.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { SOORTEN } from "#shared/document/soorten/soorten.ts";
import { euro, PM } from "#shared/domain/bedrag.ts";
import type { RichText } from "#shared/domain/rich-text.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";
import { randomAgenda } from "#tests/builders/random-agenda.ts";

const RAAMWERK = nieuwsteRaamwerk;

const RIJK: RichText = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Kop" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Vet", marks: [{ type: "bold" }] },
        { type: "text", text: " en " },
        { type: "text", text: "link", marks: [{ type: "link", attrs: { href: "https://example.nl/" } }] },
        { type: "bronVerwijzing", attrs: { bronId: "bron-1", vindplaats: "p. 5" } },
        { type: "voetnoot", attrs: { tekst: "Een noot." } },
      ],
    },
    {
      type: "bulletList",
      content: [
        { type: "listItem", content: [{ type: "paragraph", content: [{ type: "text", text: "Punt" }] }] },
      ],
    },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
          ],
        },
      ],
    },
  ],
};

function vol(): Agenda {
  const basis = anAgenda();
  return {
    ...basis,
    antwoorden: {
      "inw-1": {
        vraagId: "inw-1",
        triage: { kind: "nu" },
        klaar: true,
        vraagTekst: "Hoeveel?",
        gewijzigd: null,
      },
    },
    ambities: [anAmbitie({ doelgroepen: ["jongeren", "ouderen"], vragen: ["inw-1"] })],
    acties: [anActie({ ambitieId: "ambitie-1", gemeenten: ["gemeente-1"] })],
    bronnen: [aBron()],
    begroting: {
      ...basis.begroting,
      gedrukt: { "2026": 12 },
      posten: [aPost({ bedragen: { "2026": euro(12), "2027": PM } })],
    },
    teksten: { "antwoord-inw-1": RIJK, "ambitie-ambitie-1": aText("Een", "Twee") },
  };
}

describe("docFromAgenda", () => {
  it("makes a document that reads as exactly the same agenda", () => {
    expect(readAgenda(docFromAgenda(vol()))).toEqual(vol());
  });

  it("reads the same after a trip through an update", () => {
    const ander = new Y.Doc();
    Y.applyUpdate(ander, Y.encodeStateAsUpdate(docFromAgenda(vol())));

    expect(readAgenda(ander)).toEqual(vol());
  });
});

describe("an agenda of another tool", () => {
  it("never breaks the import, and reads as a valid agenda with every record of every soort it had", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const agenda = Agenda.parse(randomAgenda(seed, RAAMWERK));

        const gelezen = readAgenda(docFromAgenda(agenda));

        expect(Agenda.parse(gelezen)).toEqual(gelezen);
        for (const { naam } of SOORTEN)
          expect(gesorteerd(recordsVan(gelezen, naam))).toEqual(gesorteerd(recordsVan(agenda, naam)));
        expect(readAgenda(docFromAgenda(gelezen))).toEqual(gelezen);
      }),
      { numRuns: 150 },
    );
  });
});

const gesorteerd = (records: readonly unknown[]): unknown[] =>
  [...records].sort((links, rechts) => (JSON.stringify(links) < JSON.stringify(rechts) ? -1 : 1));
