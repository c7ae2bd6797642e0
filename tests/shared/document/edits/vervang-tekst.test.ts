import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { docFromAgenda } from "#shared/document/doc-from-agenda.ts";
import { vervangTekst } from "#shared/document/edits/vervang-tekst.ts";
import { readAgenda } from "#shared/document/projection.ts";
import { readTekst, tekstFragment, writeTekst } from "#shared/document/teksten.ts";
import { plainText, type RichText, type VoetnootDeel } from "#shared/domain/rich-text.ts";
import { voetnootMet } from "#shared/domain/voetnoot.ts";
import { treffersIn } from "#shared/zoeken/tekst-treffers.ts";
import { vindInTekst, type ZoekVraag } from "#shared/zoeken/vind-in-tekst.ts";
import { anActie, anAgenda, aText, STEMPEL } from "#tests/builders/an-agenda.ts";
import { createRandom } from "#tests/builders/random.ts";
import { randomText } from "#tests/builders/random-text.ts";

const SLEUTEL = "antwoord-inw-1";
const vraagNaar = (term: string): ZoekVraag => ({ termen: [term], heelWoord: false, hoofdletters: false });

function vervangIn(tekst: RichText, term: string, door: string, nummer?: number): Y.Doc {
  const agenda = anAgenda({ teksten: { [SLEUTEL]: tekst } });
  const doc = docFromAgenda(agenda);
  const vind = (stuk: string) => vindInTekst(stuk, vraagNaar(term));
  const vervanging = { sleutels: [SLEUTEL], vind, door, ...(nummer === undefined ? {} : { nummer }) };
  vervangTekst(vervanging)({ doc, agenda, stempel: STEMPEL }, true);
  return doc;
}

describe("replacing in a text", () => {
  it("keeps the markup of what stood there, and everything beside it", () => {
    const tekst: RichText = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "De " },
            { type: "text", text: "regio", marks: [{ type: "bold" }] },
            { type: "voetnoot", attrs: { tekst: "De regio." } },
            { type: "text", text: "regio" },
          ],
        },
      ],
    };

    expect(readTekst(vervangIn(tekst, "regio", "arbeidsmarktregio"), SLEUTEL).content[0]).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "De " },
        { type: "text", text: "arbeidsmarktregio", marks: [{ type: "bold" }] },
        { type: "voetnoot", attrs: { tekst: "De arbeidsmarktregio." } },
        { type: "text", text: "arbeidsmarktregio" },
      ],
    });
  });

  it("keeps the links and citations of a footnote, and finds nothing across a citation", () => {
    const link = { type: "link" as const, attrs: { href: "https://regio.nl/" } };
    const noot = (...inhoud: VoetnootDeel[]): RichText => ({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "voetnoot", attrs: voetnootMet(inhoud) }] }],
    });
    const bron: VoetnootDeel = { type: "bronVerwijzing", attrs: { bronId: "b", vindplaats: "" } };
    const tekst = noot(
      { type: "text", text: "De re" },
      { type: "text", text: "gio en re", marks: [link] },
      bron,
      { type: "text", text: "gio, regio" },
    );

    expect(treffersIn(SLEUTEL, tekst, vraagNaar("regio")).map(({ voor }) => voor)).toEqual(["De ", "gio, "]);
    expect(readTekst(vervangIn(tekst, "regio", "streek"), SLEUTEL)).toEqual(
      noot({ type: "text", text: "De streek" }, { type: "text", text: " en re", marks: [link] }, bron, {
        type: "text",
        text: "gio, streek",
      }),
    );
    expect(
      readTekst(vervangIn(noot({ type: "text", text: "regio", marks: [link] }), "regio", ""), SLEUTEL),
    ).toEqual(noot({ type: "text", text: "" }));
  });

  it("counts a footnote where its mark stands", () => {
    const noot: RichText = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "een" },
            { type: "voetnoot", attrs: { tekst: "een en een" } },
            { type: "text", text: " een" },
          ],
        },
      ],
    };
    expect(treffersIn(SLEUTEL, noot, vraagNaar("een")).map(({ na }) => na)).toEqual(["", " en een", "", ""]);
    expect(readTekst(vervangIn(noot, "een", "drie", 2), SLEUTEL).content[0]).toMatchObject({
      content: [{ text: "een" }, { attrs: { tekst: "een en drie" } }, { text: " een" }],
    });
  });

  it("replaces one hit and leaves the others", () => {
    const doc = vervangIn(aText("een twee een twee een"), "een", "drie", 1);
    expect(plainText(readTekst(doc, SLEUTEL))).toBe("een twee drie twee een");
  });

  it("leaves no empty words behind when nothing comes in the place", () => {
    expect(readTekst(vervangIn(aText("een twee", "twee"), "twee", ""), SLEUTEL)).toEqual({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "een " }] }, { type: "paragraph" }],
    });
  });

  it.each([
    ["regio", "streek", ["De streek", " en streek"]],
    ["regio", "", ["De ", " en "]],
    ["gio", "zen", ["De re", "zen en rezen"]],
    ["de", "die", ["die re", "gio en regio"]],
  ])(
    "finds %j in letters that merged copies left apart, and makes it %j where it began",
    (term, door, na) => {
      const doc = docFromAgenda(anAgenda({ teksten: { [SLEUTEL]: aText("") } }));
      const letters = ["De re", "gio en regio"].map((woorden) => new Y.XmlText(woorden));
      const alinea = new Y.XmlElement("paragraph");
      tekstFragment(doc, SLEUTEL).insert(0, [alinea]);
      alinea.insert(0, letters);
      letters[1]?.format(0, letters[1].length, { bold: {} });

      vervangTekst({ sleutels: [SLEUTEL], vind: (stuk) => vindInTekst(stuk, vraagNaar(term)), door })(
        { doc, agenda: readAgenda(doc), stempel: STEMPEL },
        true,
      );

      expect(readTekst(doc, SLEUTEL).content[0]).toMatchObject({
        content: [{ text: na[0] }, { text: na[1], marks: [{ type: "bold" }] }],
      });
    },
  );

  it("stamps the record whose text it changes, and no other", () => {
    const acties = [anActie({ id: "een" }), anActie({ id: "twee", volgorde: "a1" })];
    const teksten = { "actie-een-aanpak": aText("een"), "actie-twee-aanpak": aText("twee") };
    const agenda = anAgenda({ acties, teksten });
    const doc = docFromAgenda(agenda);
    const vind = (stuk: string) => vindInTekst(stuk, vraagNaar("een"));

    vervangTekst({ sleutels: Object.keys(teksten), vind, door: "drie" })(
      { doc, agenda, stempel: STEMPEL },
      true,
    );

    expect(readAgenda(doc).acties.map(({ gewijzigd }) => gewijzigd)).toEqual([STEMPEL, null]);
  });

  it("replaces in a text of which nobody knows the record", () => {
    const agenda = anAgenda();
    const doc = docFromAgenda(agenda);
    writeTekst(doc, "elders", aText("een"));
    const vind = (stuk: string) => vindInTekst(stuk, vraagNaar("een"));

    const edit = vervangTekst({ sleutels: ["elders"], vind, door: "drie" });

    expect(edit({ doc, agenda, stempel: STEMPEL }, true)).toBe(true);
    expect(plainText(readTekst(doc, "elders"))).toBe("drie");
  });

  it("leaves none of what was looked for in any text, and touches nothing else", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("e", "an", "de ", "a"), (zaad, term) => {
        const tekst = randomText(createRandom(zaad), []);
        const eerst = treffersIn(
          SLEUTEL,
          readTekst(docFromAgenda(anAgenda({ teksten: { [SLEUTEL]: tekst } })), SLEUTEL),
          vraagNaar(term),
        );
        const na = readTekst(vervangIn(tekst, term, "§"), SLEUTEL);

        expect(treffersIn(SLEUTEL, na, vraagNaar(term))).toEqual([]);
        expect(treffersIn(SLEUTEL, na, vraagNaar("§"))).toHaveLength(eerst.length);
      }),
      { numRuns: 50 },
    );
  });
});
