import { describe, expect, it } from "vitest";
import { raamwerken } from "#assets/raamwerk/raamwerken.ts";
import type { Agenda } from "#shared/document/agenda.ts";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { verwijder, wijzig } from "#shared/document/edits/records.ts";
import { AgendaProjection } from "#shared/document/projection.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { writeTekst } from "#shared/document/teksten.ts";
import { leegAntwoord } from "#shared/domain/antwoord.ts";
import { ZoekIndex } from "#shared/zoeken/zoek-index.ts";
import { aBron, anActie, anAgenda, anAmbitie, aPost, aText } from "#tests/builders/an-agenda.ts";
import { makeEdit } from "#tests/builders/make-edit.ts";

const [raamwerk] = raamwerken;
const vraag = raamwerk.vragen[2];
if (!vraag) throw new Error("no vraag");

function indexOf(agenda: Agenda): ZoekIndex {
  const index = new ZoekIndex();
  index.sync(agenda, raamwerk);
  return index;
}

const sleutels = (index: ZoekIndex, zoekterm: string) =>
  index.zoek(zoekterm, 20).treffers.map(({ stuk }) => stuk.sleutel);

/** An agenda in which the word "zandloper" stands in one place. */
function zandloper(velden: Partial<Agenda>): ZoekIndex {
  return indexOf(anAgenda(velden));
}

describe("characters nobody sees", () => {
  it("do not hide a word, in a text or in the query", () => {
    const index = zandloper({
      ambities: [anAmbitie({ id: "a", titel: "De arbeids\u00admarkt" })],
      teksten: { [tekstSleutel("ambitie", "a")]: aText("een ﬁnancie\u0308le re\u200bgio") },
    });

    for (const vraag of [
      "arbeidsmarkt",
      "financiële",
      "regio",
      "\ufeffarbeids\u00admarkt",
      "financie\u0308le",
    ])
      expect(sleutels(index, vraag)).toContain("ambitie/a");
  });
});

describe("searching", () => {
  const basis = anAgenda();
  it.each<[string, string, Partial<Agenda>]>([
    [
      "an answer",
      `antwoord/${vraag.id}`,
      { teksten: { [tekstSleutel("antwoord", vraag.id)]: aText("een zandloper") } },
    ],
    [
      "the reason of a choice",
      `antwoord/${vraag.id}`,
      {
        antwoorden: {
          [vraag.id]: { ...leegAntwoord(vraag.id), triage: { kind: "bewust-niet", want: "geen zandloper" } },
        },
      },
    ],
    [
      "a chapter",
      "hoofdstuk/h1",
      {
        hoofdstukken: [{ id: "h1", titel: "Visie", plaats: "voorin", volgorde: "a0", gewijzigd: null }],
        teksten: { [tekstSleutel("hoofdstuk", "h1")]: aText("een zandloper") },
      },
    ],
    [
      "a footnote",
      "ambitie/ambitie-1",
      {
        ambities: [anAmbitie()],
        teksten: {
          [tekstSleutel("ambitie", "ambitie-1")]: {
            type: "doc",
            content: [
              { type: "paragraph", content: [{ type: "voetnoot", attrs: { tekst: "Zie de zandloper." } }] },
            ],
          },
        },
      },
    ],
    ["an ambitie", "ambitie/ambitie-1", { ambities: [anAmbitie({ titel: "Zandloper" })] }],
    [
      "the text of an ambitie",
      "ambitie/ambitie-1",
      {
        ambities: [anAmbitie()],
        teksten: { [tekstSleutel("ambitie", "ambitie-1")]: aText("een zandloper") },
      },
    ],
    [
      "the aanpak of an actie",
      "actie/actie-1",
      {
        acties: [anActie()],
        teksten: { [tekstSleutel("actie", "actie-1", "aanpak")]: aText("een zandloper") },
      },
    ],
    ["a post", "post/post-1", { begroting: { ...basis.begroting, posten: [aPost({ naam: "Zandloper" })] } }],
    [
      "a note",
      "noot/n1",
      {
        begroting: {
          ...basis.begroting,
          noten: [{ id: "n1", bij: { soort: "blok", id: "blok-1" }, tekst: "een zandloper", volgorde: "a0" }],
        },
      },
    ],
    ["a bron by its publisher", "bron/bron-1", { bronnen: [aBron({ uitgever: "Zandloper" })] }],
    ["a partner", "partner/p1", { partners: [{ id: "p1", naam: "Zandloper", rol: "", volgorde: "a0" }] }],
    [
      "an abbreviation by what it means",
      "afkorting/a1",
      { afkortingen: [{ id: "a1", afkorting: "ZL", betekenis: "Zandloper" }] },
    ],
  ])("finds %s", (_, sleutel, velden) => {
    expect(sleutels(zandloper(velden), "zandloper")).toEqual([sleutel]);
  });

  it("finds a vraag that has no answer yet", () => {
    expect(sleutels(indexOf(anAgenda()), vraag.kop)).toContain(`antwoord/${vraag.id}`);
  });

  const index = indexOf(
    anAgenda({
      ambities: [
        anAmbitie({ id: "a", titel: "Praktijkverklaring in de zorg" }),
        anAmbitie({ id: "b", titel: "Meer privé-coaching" }),
      ],
      teksten: { [tekstSleutel("ambitie", "b")]: aText("Ook met een praktijkverklaring.") },
    }),
  );

  it("puts a hit in a title before one in a text", () => {
    const gevonden = sleutels(index, "praktijkverklaring").filter((sleutel) => sleutel.startsWith("ambitie"));
    expect(gevonden).toEqual(["ambitie/a", "ambitie/b"]);
  });

  it.each([
    ["the beginning of a word", "praktijkver", "ambitie/a"],
    ["the inside of a word", "ijkverklaring", "ambitie/a"],
    ["without its accents", "prive coaching", "ambitie/b"],
    ["in capitals", "PRIVÉ-COACHING", "ambitie/b"],
  ])("finds %s", (_, zoekterm, sleutel) => {
    expect(sleutels(index, zoekterm)).toContain(sleutel);
  });

  it("asks that every word is there", () => {
    expect(sleutels(index, "praktijkverklaring zorg")).toContain("ambitie/a");
    expect(sleutels(index, "praktijkverklaring zorg")).not.toContain("ambitie/b");
  });

  it.each([
    ["praktikverklaring", "praktijkverklaring"],
    ["praktijkverlkaring", "praktijkverklaring"],
    ["praktikver", "praktijkver"],
  ])("offers a known word for %s", (zoekterm, bedoeld) => {
    expect(index.zoek(zoekterm, 20)).toEqual({ treffers: [], aantal: 0, bedoeld });
  });

  it("offers nothing for what is like nothing", () => {
    expect(index.zoek("qqqqxxxx", 20).bedoeld).toBeNull();
  });

  it.each(["", "   ", "!?"])("finds nothing for %j", (zoekterm) => {
    expect(index.zoek(zoekterm, 20)).toEqual({ treffers: [], aantal: 0, bedoeld: null });
  });
});

describe("following the agenda", () => {
  it("reads again only what an edit changed", () => {
    const doc = docFromAgenda(anAgenda({ acties: [anActie(), anActie({ id: "actie-2", titel: "Tweede" })] }));
    const projection = new AgendaProjection(doc);
    const index = new ZoekIndex();
    index.sync(projection.agenda, raamwerk);

    expect(index.sync(projection.agenda, raamwerk)).toBe(0);
    makeEdit(doc, wijzig("actie", "actie-1", { titel: "Zandloper" }));
    expect(index.sync(projection.agenda, raamwerk)).toBe(1);
    expect(sleutels(index, "zandloper")).toEqual(["actie/actie-1"]);
    expect(sleutels(index, "jobcoaches")).toEqual([]);
    writeTekst(doc, tekstSleutel("actie", "actie-2", "probleem"), aText("een komeet"));
    expect(index.sync(projection.agenda, raamwerk)).toBe(1);
    expect(sleutels(index, "komeet")).toEqual(["actie/actie-2"]);
    makeEdit(doc, verwijder("actie", "actie-1"));
    expect(index.sync(projection.agenda, raamwerk)).toBe(1);
    expect(sleutels(index, "zandloper")).toEqual([]);
  });
});
